using System.Globalization;
using System.Text;
using Plumbline.Documents.Html;
using Plumbline.Inspections;
using Plumbline.Programmes;

namespace Plumbline.Documents.Comparisons;

/// <summary>The comparison of areas as a page and its pictures: the benchmark, the caution, and funnels in place of any ranking.</summary>
public static class ComparisonPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>A page in each language and a picture of each funnel, to be written together.</summary>
    public static IReadOnlyList<ReportFile> Files(Benchmark benchmark, IReadOnlyList<Funnel> funnels) =>
    [
        .. Languages.All.Select(language => File($"benchmark.{language.Code()}.html", Page(benchmark, funnels, language))),
        .. from language in Languages.All
            from funnel in funnels
            select File($"funnel-{funnel.Theme}.{language.Code()}.svg", FunnelDrawing.Draw(funnel, language)),
    ];

    private static string Page(Benchmark benchmark, IReadOnlyList<Funnel> funnels, Language language)
    {
        var markup = new Markup();
        markup.Raw("<!DOCTYPE html>\n");
        markup.Open("html", ("lang", language.Tag()));
        markup.Raw(
            "\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta "
                + $"http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        markup.Element("title", ComparisonWords.Title.In(language));
        markup.Raw($"\n<style>\n{Resources.Text("report.css")}</style>\n</head>\n<body>\n<main id=\"main\">\n");
        markup.Element("h1", ComparisonWords.Title.In(language));
        markup.Element("p", benchmark.Wave.In(language));
        markup.Open("p");
        markup.Element("strong", ComparisonWords.Caution.In(language));
        markup.Close("p");
        Table(
            markup,
            benchmark.Wave.In(language),
            [ComparisonWords.Theme, ComparisonWords.Lowest, ComparisonWords.Highest, ComparisonWords.Average],
            benchmark.Rows.Select(row =>
                new[] { ComparisonWords.NameOf(row.Theme).In(language), Percent(row.Lowest), Percent(row.Highest), Percent(row.Average) }),
            language);
        foreach (var funnel in funnels)
        {
            var name = ComparisonWords.NameOf(funnel.Theme).In(language);
            markup.Element("h2", name);
            markup.Element("p", ComparisonWords.Describe(funnel).In(language));
            if (ComparisonWords.AssumptionOf(funnel) is { } assumption)
            {
                markup.Element("p", $"{ComparisonWords.Assumed.In(language)} {assumption.In(language)}");
            }

            markup.Open("figure", ("class", "chart"), ("id", $"chart-{funnel.Theme}"), ("tabindex", "0"));
            markup.Open("figcaption");
            markup.Element("strong", ComparisonWords.Headline(funnel, ComparisonWords.NameOf(funnel.Theme)).In(language));
            markup.Raw(" ");
            markup.Element("span", ComparisonWords.Measured.In(language), ("class", "measured"));
            markup.Close("figcaption");
            markup.Raw(FunnelDrawing.Draw(funnel, language));
            markup.Close("figure");
            Table(
                markup,
                name,
                [ComparisonWords.Area, ComparisonWords.Cases, ComparisonWords.Score, ComparisonWords.Position],
                funnel.Points.OrderBy(point => point.Area, Alphabet.Of(language)).Select(point => new[]
                {
                    point.Area,
                    point.IsCasesKnown ? point.Cases.ToString(CultureInfo.InvariantCulture) : ComparisonWords.NotKnown.In(language),
                    Percent(point.Percent),
                    ComparisonWords.PositionOf(point).In(language),
                }),
                language);
        }

        markup.Raw("</main>\n</body>\n</html>\n");
        return markup.ToString();
    }

    private static void Table(Markup markup, string caption, LocalText[] header, IEnumerable<string[]> rows, Language language)
    {
        markup.Open("div", ("class", "table"));
        markup.Open("table");
        markup.Element("caption", caption);
        markup.Raw("<thead><tr>");
        foreach (var column in header)
        {
            markup.Element("th", column.In(language), ("scope", "col"));
        }

        markup.Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            markup.Open("tr");
            markup.Element("th", row[0], ("scope", "row"));
            foreach (var cell in row.Skip(1))
            {
                markup.Element("td", cell);
            }

            markup.Raw("</tr>\n");
        }

        markup.Raw("</tbody></table></div>\n");
    }

    private static string Percent(int percent) => string.Create(CultureInfo.InvariantCulture, $"{percent}%");

    private static ReportFile File(string name, string content) => new(name, Encoding.UTF8.GetBytes(content));
}
