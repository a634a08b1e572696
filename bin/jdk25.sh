# Finds a JDK 25 and puts its folder into JAVA_HOME, or says in one sentence what is missing.
# Sourced by ../whereabouts and ../check. The `release` file is read; no java is started.

is_jdk25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
        grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])([."]|$)' "$1/release"
}

find_jdk25() {
    path_java=$(command -v java 2>/dev/null || true)
    if [ -n "$path_java" ]; then
        path_home=$(dirname "$(dirname "$(readlink -f "$path_java" 2>/dev/null || echo "$path_java")")")
    else
        path_home=
    fi
    mac_home=$(/usr/libexec/java_home -v 25 2>/dev/null || true)
    for home in "${WHEREABOUTS_JAVA:-}" "${JAVA_HOME:-}" "$path_home" "$mac_home" \
        /usr/lib/jvm/*25* /usr/lib/jvm/* /usr/lib64/jvm/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/25* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$home" ] && is_jdk25 "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    echo "Whereabouts needs a JDK 25 (for example Temurin 25): install one, or put its folder into WHEREABOUTS_JAVA, and run this again." >&2
    return 1
}
