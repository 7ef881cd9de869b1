import csv
def sample_list(people=2900, *, seed=2025):
    for i in range(people):
        yield {"given_name": f"Given{chr(97+i%26)}{i}", "family_name": f"Nguyễn{i}", "organisation": f"Ministry {i%7}", "country": "VN", "category": "PRS" if i%5==0 else "DEL", "email": f"p{i}@example.org", "native_name": "阮玉" if i%4==0 else "", "native_language": "zh-Hans" if i%4==0 else ""}
def write_sample_list(path, people, *, seed=2025):
    rows = list(people)
    with open(path, "w", encoding="utf-8-sig", newline="") as f:
        w = csv.DictWriter(f, rows[0].keys()); w.writeheader(); w.writerows(rows)
