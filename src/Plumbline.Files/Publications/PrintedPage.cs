using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Plumbline.Reports;
using Plumbline.Reports.Disclosures;

namespace Plumbline.Files.Publications;

/// <summary>What a page of a report shows, read as markup: the counts of its annex, and its sentences.</summary>
internal static partial class PrintedPage
{
    private static readonly Dictionary<string, int> KindOf = PublishedTally.Labels.Index()
        .SelectMany(kind => kind.Item.SelectMany(label => Languages.All.Select(language => (Label: label.In(language), kind.Index))))
        .DistinctBy(label => label.Label).ToDictionary(label => label.Label, label => label.Index);

    /// <summary>The counts of every entry of the annex that is about one question.</summary>
    public static Dictionary<(string Question, string Population),
        PublishedTally> Figures(string page, IReadOnlyList<(string Question, string Population)> known)
    {
        var byAddress = known.DistinctBy(key => EntryId.Of(key.Question, key.Population)).ToDictionary(key => EntryId.Of(key.Question, key.Population));
        var figures = new Dictionary<(string, string), PublishedTally>();
        foreach (Match entry in Entry().Matches(page))
        {
            if (!byAddress.TryGetValue(entry.Groups["id"].Value, out var key))
            {
                continue;
            }

            var five = new int?[PublishedTally.Labels.Count];
            foreach (Match row in Answer().Matches(entry.Groups["body"].Value))
            {
                if (KindOf.TryGetValue(WebUtility.HtmlDecode(row.Groups["label"].Value), out var kind))
                {
                    five[kind] = int.Parse(row.Groups["count"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
                }
            }

            figures[key] = new PublishedTally(five[0], five[1], five[2], five[3], five[4]);
        }

        return figures;
    }

    /// <summary>Sentences as they are read, the annex of judgements left out.</summary>
    public static IEnumerable<string> Sentences(string page) =>
        from piece in Ends().Split(Passive().Replace(page, "\n"))
        let text = Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(piece, "")), " ").Trim()
        where text.Length > 0
        from sentence in Stop().Split(text)
        where sentence.Length > 0
        select sentence;

    [GeneratedRegex("""<div class="judgements" id="(?<id>[^"]+)">(?<body>.*?)</details>""", RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex("""<tr><th scope="row">(?<label>[^<]*)</th><td class="end">(?<count>[\d,]+)</td>""")]
    private static partial Regex Answer();

    [GeneratedRegex("<(style|script|head|svg)\\b.*?</\\1>|<details class=\"entry\">.*?</details>", RegexOptions.Singleline)]
    private static partial Regex Passive();

    [GeneratedRegex("</(?:p|li|td|th|h[1-6]|dd|dt|caption|figcaption|summary|title|div)>")]
    private static partial Regex Ends();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})")]
    private static partial Regex Stop();
}
