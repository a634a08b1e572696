"""Links one set with Splink on DuckDB and prints what it cost and how well it went.

    linkage_splink.py historical_50k|fake_1000|febrl1|febrl2|febrl3|restaurant|rldata|dblp_acm|synthetic FILE

For dblp_acm FILE is the folder of its three files.

The settings of historical_50k, fake_1000 and febrl3 are those of Splink's own examples; the others use the blocking
and comparisons of our plans as far as Splink has them. Time and memory are taken before the truth is looked at.
"""
import resource
import sys
import time

started = time.time()

import duckdb
import pandas as pd
import splink
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

name, path = sys.argv[1], sys.argv[2]
threads = int(sys.argv[3]) if len(sys.argv) > 3 else 2


def tf(column):
    return cl.ExactMatch(column).configure(term_frequency_adjustments=True)


def jw(column, thresholds):
    return cl.JaroWinklerAtThresholds(column, thresholds).configure(term_frequency_adjustments=True)


def historical():
    df = pd.read_csv(path, dtype=str)
    df["concat"] = df.first_name + " " + df.surname
    rules = [
        block_on("substr(first_name,1,3)", "substr(surname,1,4)"), block_on("surname", "dob"),
        block_on("first_name", "dob"), block_on("postcode_fake", "first_name"), block_on("postcode_fake", "surname"),
        block_on("dob", "birth_place"), block_on("substr(postcode_fake,1,3)", "dob"),
        block_on("substr(postcode_fake,1,3)", "first_name"), block_on("substr(postcode_fake,1,3)", "surname"),
        block_on("substr(surname,1,2)", "substr(first_name,1,2)", "substr(dob,1,4)")]
    if "same-blocking" in sys.argv:
        df["last_word"] = df.full_name.str.split(" ").str[-1]
        rules += [
            block_on("surname", "birth_place"), block_on("postcode_fake"),
            block_on("substr(first_name,1,3)", "birth_place"), block_on("last_word", "birth_place"),
            block_on("substr(surname,1,4)", "occupation"), block_on("substr(surname,1,4)", "substr(dob,1,4)"),
            block_on("birth_place", "occupation"), block_on("birth_place", "substr(dob,1,4)"),
            block_on("substr(first_name,1,1)", "substr(surname,1,3)")]
    comparisons = [
        cl.ForenameSurnameComparison("first_name", "surname", forename_surname_concat_col_name="concat"),
        cl.DateOfBirthComparison("dob", input_is_string=True), cl.PostcodeComparison("postcode_fake"),
        tf("birth_place"), tf("occupation")]
    exact = ["l.first_name = r.first_name and l.surname = r.surname and l.dob = r.dob",
             "substr(l.first_name,1,2) = substr(r.first_name,1,2) and l.surname = r.surname "
             "and substr(l.postcode_fake,1,2) = substr(r.postcode_fake,1,2)",
             "l.dob = r.dob and l.postcode_fake = r.postcode_fake"]
    training = [block_on("first_name", "surname"), block_on("dob")]
    return df, "unique_id", rules, comparisons, (exact, 0.6), training, lambda d: d.cluster


def fake():
    df = pd.read_csv(path, dtype=str)
    rules = [block_on("first_name"), block_on("surname"), block_on("dob"), block_on("email"),
             block_on("city", "substr(dob,1,4)"), block_on("substr(email,1,5)"), block_on("substr(surname,1,3)", "city"),
             block_on("substr(dob,6)")]
    comparisons = [cl.NameComparison("first_name"), cl.NameComparison("surname"),
                   cl.DateOfBirthComparison("dob", input_is_string=True), tf("city"), cl.EmailComparison("email")]
    exact = [block_on("first_name", "surname", "dob"), block_on("email")]
    training = [block_on("first_name", "surname"), block_on("dob"), block_on("email")]
    return df, "unique_id", rules, comparisons, (exact, 0.6), training, lambda d: d.cluster


def febrl():
    df = pd.read_csv(path, dtype=str, skipinitialspace=True)
    df.columns = [c.strip() for c in df.columns]
    df = df.apply(lambda s: s.str.strip()).replace("", None)
    rules = [block_on("soc_sec_id"), block_on("date_of_birth"), block_on("given_name", "surname"),
             block_on("surname", "postcode"), block_on("given_name", "suburb"),
             block_on("address_1", "substr(surname,1,2)"), block_on("postcode", "substr(given_name,1,2)"),
             block_on("address_1", "street_number")]
    comparisons = [
        cl.NameComparison("given_name"), cl.NameComparison("surname"),
        cl.DamerauLevenshteinAtThresholds("date_of_birth", [1, 2]),
        cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]), tf("street_number"),
        cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]), jw("address_1", [0.85]), jw("suburb", [0.85])]
    exact = [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")]
    training = [block_on("date_of_birth"), block_on("soc_sec_id"), block_on("given_name", "surname")]
    return df, "rec_id", rules, comparisons, (exact, 0.9), training, lambda d: d.rec_id.str.split("-").str[1]


def restaurant():
    df = pd.read_csv(path, dtype=str, skipinitialspace=True)
    df["digits"] = df.phone.str.replace(r"\D", "", regex=True)
    df["street_number"] = df.addr.str.replace(r"\D", "", regex=True).replace("", None)
    rules = [block_on("digits"), block_on("substr(name,1,4)"), block_on("street_number"), block_on("city", "type")]
    comparisons = [cl.JaroWinklerAtThresholds("name", [0.9, 0.8]),
                   cl.DamerauLevenshteinAtThresholds("digits", [1, 2]),
                   cl.JaroWinklerAtThresholds("addr", [0.9, 0.8]), jw("city", [0.85])]
    return df, "id", rules, comparisons, ([block_on("digits")], 0.9), [block_on("digits"), block_on("name")], \
        lambda d: d["class"]


def rldata():
    df = pd.read_csv(path, dtype=str, na_values=["NA"])
    for column in ("by", "bm", "bd"):
        df[column] = df[column].astype(str)
    rules = [block_on("fname_c1"), block_on("lname_c1"), block_on("by", "bm"), block_on("by", "bd"),
             block_on("bm", "bd")]
    comparisons = [jw("fname_c1", [0.85]), jw("lname_c1", [0.85]), cl.DamerauLevenshteinAtThresholds("by", [1]),
                   cl.ExactMatch("bm"), cl.DamerauLevenshteinAtThresholds("bd", [1])]
    exact = [block_on("fname_c1", "lname_c1", "by"), block_on("by", "bm", "bd")]
    training = [block_on("by", "bm", "bd"), block_on("fname_c1", "lname_c1")]
    return df, "rec_id", rules, comparisons, (exact, 0.9), training, lambda d: d.ent_id


def dblp_acm():
    dblp = pd.read_csv(path + "/DBLP2.csv", dtype=str, encoding="latin-1")
    acm = pd.read_csv(path + "/ACM.csv", dtype=str, encoding="latin-1")
    gold = pd.read_csv(path + "/DBLP-ACM_perfectMapping.csv", dtype=str, encoding="latin-1")
    partner = dict(zip("a" + gold.idACM, "d" + gold.idDBLP))
    dblp["id"], acm["id"] = "d" + dblp["id"], "a" + acm["id"]
    df = pd.concat([dblp, acm], ignore_index=True)
    df["title"], df["authors"] = df.title.str.lower(), df.authors.str.lower()
    df["file"] = df["id"].str[0]
    df["first_author"] = df.authors.str.split(",").str[0]
    rules = [block_on("title"), block_on("substr(title,1,10)", "year"), block_on("authors", "year"),
             block_on("first_author", "year")]
    comparisons = [jw("title", [0.95, 0.85]), jw("authors", [0.95, 0.85]), cl.ExactMatch("year")]
    exact = [block_on("title", "year")]
    training = [block_on("title"), block_on("authors", "year")]
    return df, "id", rules, comparisons, (exact, 0.8), training, lambda d: d["id"].map(lambda i: partner.get(i, i))


def capped(con, name, on, cap, narrow=None):
    """A column with the key of a rule of our plan. Splink has no caps: where a block has more records than the cap, the
    key is narrowed, and where that does not help it is empty, as our engine does."""
    key = " || '\x1f' || ".join(on)
    con.execute(f"create or replace table t as select *, {key} as k0 from t")
    con.execute("create or replace table t as select *, count(*) over (partition by k0) as n0 from t")
    wide = f"k0 || '\x1f#' || {narrow}" if narrow else "null"
    con.execute(f"create or replace table t as select * exclude (k0, n0), case when n0 <= {cap} then k0 else {wide} end "
                f"as {name}, n0 from t")
    con.execute(f"create or replace table t as select *, count(*) over (partition by {name}) as n1 from t")
    con.execute(f"create or replace table t as select * exclude (n0, n1) replace (case when n1 <= {cap} then {name} end "
                f"as {name}) from t")


def synthetic():
    con = duckdb.connect()
    con.execute(f"set threads to {threads}")
    con.execute("create table t as select * from read_csv(?, all_varchar=true)", [path])
    g3, f4 = "case when length(given) >= 3 then given[:3] end", "case when length(family) >= 4 then family[:4] end"
    g2, f2 = "case when length(given) >= 2 then given[:2] end", "case when length(family) >= 2 then family[:2] end"
    f3, year = "case when length(family) >= 3 then family[:3] end", "case when length(born) >= 4 then born[:4] end"
    for i, rule in enumerate([
            ([g3, f4, year], 50), (["given", "family"], 50, "origin"), ([g3, year, "origin"], 50),
            ([f4, year, "origin"], 50), ([g3, f4, "place"], 50), (["given", "origin"], 40, year),
            ([g2, "family"], 40, "origin"), (["given", "born"], 50, f2), (["born", "origin"], 50, f2),
            (["given", "father"], 50, f3)]):
        capped(con, f"key{i}", *rule)
    df = con.execute("select * from t").df()
    con.close()
    rules = [block_on(f"key{i}") for i in range(10)]
    born = cl.CustomComparison(
        output_column_name="born",
        comparison_levels=[cll.NullLevel("born"), cll.ExactMatchLevel("born", term_frequency_adjustments=True),
                           cll.DamerauLevenshteinLevel("born", 1),
                           cll.CustomLevel("substr(born_l,1,4) = substr(born_r,1,4)"), cll.ElseLevel()])
    comparisons = [jw("given", [0.92, 0.85]), jw("family", [0.92, 0.85]), jw("father", [0.88]), born,
                   cl.ExactMatch("sex"), tf("origin"), tf("place")]
    exact = [block_on("given", "family", "born"), block_on("family", "father", "born")]
    training = [block_on("given", "family", "substr(born,1,4)"), block_on("born", "origin"),
                block_on("given", "family", "origin")]
    return df, "id", rules, comparisons, (exact, 0.12), training, lambda d: d.id.str.split("-").str[0]


maker = {"historical_50k": historical, "fake_1000": fake, "restaurant": restaurant, "rldata": rldata,
         "dblp_acm": dblp_acm, "synthetic": synthetic}
df, key, rules, comparisons, (exact, recall), training, truth = maker.get(name, febrl)()
connection = duckdb.connect()
connection.execute(f"set threads to {threads}")
tables = [df]
if name == "dblp_acm":
    tables = [df[df.file == "d"].drop(columns="file"), df[df.file == "a"].drop(columns="file")]
settings = SettingsCreator(link_type="link_only" if len(tables) > 1 else "dedupe_only", unique_id_column_name=key,
                           blocking_rules_to_generate_predictions=rules, comparisons=comparisons)
linker = Linker(tables, settings, db_api=DuckDBAPI(connection=connection))
linker.training.estimate_probability_two_random_records_match(exact, recall=recall)
linker.training.estimate_u_using_random_sampling(max_pairs=5e6 if name == "historical_50k" else 1e6, seed=1)
for rule in training:
    linker.training.estimate_parameters_using_expectation_maximisation(rule)
pairs = linker.inference.predict(threshold_match_probability=0.01 if name == "historical_50k" else 0.05)
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, 0.95)
usage = resource.getrusage(resource.RUSAGE_SELF)
wall = time.time() - started
cpu = usage.ru_utime + usage.ru_stime

df["entity"] = truth(df)
sizes = df.groupby("entity").size()
wanted = int((sizes * (sizes - 1) // 2).sum())
entity = dict(zip(df[key], df.entity))
p = pairs.as_pandas_dataframe()[[key + "_l", key + "_r", "match_probability"]]
p = p.sort_values("match_probability", ascending=False)
right = (p[key + "_l"].map(entity) == p[key + "_r"].map(entity)).cumsum().to_numpy()
given = range(1, len(p) + 1)
f1 = [2 * r / (wanted + n) for r, n in zip(right, given)]
own = int((p.match_probability >= 0.95).sum())
c = clusters.as_pandas_dataframe()
c["entity"] = c[key].map(entity)


def pairs_of(groups):
    return int((groups * (groups - 1) // 2).sum())


made = pairs_of(c.groupby("cluster_id").size())
good = pairs_of(c.groupby(["cluster_id", "entity"]).size())
best = max(range(len(f1)), key=f1.__getitem__) if f1 else 0
print(f"splink {splink.__version__} on duckdb {duckdb.__version__}: {name}, {len(df)} records, {wanted} true pairs, "
      f"{len(p)} pairs kept")
print(f"  own threshold   F1 {f1[own - 1] if own else 0:.4f}")
print(f"  best (p {p.match_probability.iloc[best]:.3f})    P {right[best] / (best + 1):.4f} "
      f"R {right[best] / wanted:.4f} F1 {f1[best]:.4f}")
print(f"  clusters        F1 {2 * good / (wanted + made):.4f}")
print(f"  wall {wall:.2f} s, CPU {cpu:.2f} s, peak memory {usage.ru_maxrss // 1024} MB")
