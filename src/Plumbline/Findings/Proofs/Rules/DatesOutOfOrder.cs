using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>Something told as past that is dated after the text itself, such as fieldwork after publication.</summary>
internal sealed partial class DatesOutOfOrder : IProofRule
{
    public IReadOnlyList<string> Ids { get; } = ["date-after-publication"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        var published = text.Passages.Select(passage => Alone().Match(passage.Text.Trim())).FirstOrDefault(match => match.Success);
        if (published is null)
        {
            yield break;
        }

        var publication = MonthOf(published);
        foreach (var sentence in text.Sentences.Where(sentence => Past().IsMatch(sentence.Text)))
        {
            foreach (Match match in MonthAndYear().Matches(sentence.Text))
            {
                if (MonthOf(match) > publication)
                {
                    var what = sentence.Text.Contains("ieldwork", StringComparison.Ordinal) ? "fieldwork" : "an event told as past";
                    yield return new Refusal(
                        "date-after-publication", $"{what} is dated {match.Value}, after the text itself ({published.Groups["date"].Value})")
                    {
                        Place = sentence.PlaceOf(match.Index),
                    };
                }
            }
        }
    }

    private static int MonthOf(Match match) =>
        (int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) * 12)
            + DateTime.ParseExact(match.Groups["month"].Value, "MMMM", CultureInfo.InvariantCulture).Month;

    private const string Month = "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";

    [GeneratedRegex(@"^(?:Published:? |Date(?: of publication)?:? )?(?:\d{1,2} )?(?<date>" + Month + @" (?<year>\d{4}))\.?$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b" + Month + @" (?<year>\d{4})\b")]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"\b(?:was|were|had|took|took place|involved|began|ended|visited|introduced|carried out|undertaken)\b")]
    private static partial Regex Past();
}
