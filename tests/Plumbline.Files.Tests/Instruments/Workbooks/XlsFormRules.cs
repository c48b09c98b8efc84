using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Plumbline.Files.Tests.Instruments.Workbooks;

/// <summary>
/// The published rules of XLSForm (https://xlsform.org/en/, sections on worksheets, question types, grouping, names, relevant and calculation) that a form
/// tool refuses a
/// workbook by. It stands in for pyxform, which cannot be installed from the packages that this project may use; it does not prove that pyxform accepts a file.
/// </summary>
internal static partial class XlsFormRules
{
    private static readonly string[] PlainTypes = ["text", "integer", "decimal", "date", "time", "note", "calculate"];

    public static IReadOnlyList<string> Broken(byte[] workbook)
    {
        var sheets = Sheets(workbook);
        var broken = new List<string>();
        foreach (var needed in new[] { "survey", "choices", "settings" }.Where(needed => !sheets.ContainsKey(needed)))
        {
            broken.Add($"no sheet {needed}");
        }

        var choices = sheets["choices"];
        var lists = choices.Select(row => row.GetValueOrDefault("list_name", "")).ToHashSet();
        broken.AddRange(choices.Where(row => row.GetValueOrDefault("name", "") == "" || Label(row) == "").Select(_ => "a choice without name or label"));
        broken.AddRange(choices.GroupBy(row =>
            (row["list_name"], row["name"])).Where(group => group.Count() > 1).Select(group => $"choice twice: {group.Key}"));

        var open = new Stack<HashSet<string>>([[]]);
        var all = new List<string>();
        var survey = sheets["survey"];
        foreach (var row in survey)
        {
            var type = row.GetValueOrDefault("type", "");
            var name = row.GetValueOrDefault("name", "");
            if (type == "end group")
            {
                open.Pop();
                if (open.Count == 0)
                {
                    return [.. broken, "a group ends that was not begun"];
                }

                continue;
            }

            if (!Name().IsMatch(name))
            {
                broken.Add($"the name \"{name}\" is no XML name");
            }

            if (!open.Peek().Add(name.ToLowerInvariant()))
            {
                broken.Add($"{name} stands twice in its group");
            }

            all.Add(name);
            switch (type.Split(' '))
            {
                case ["begin", "group"]:
                    open.Push([]);
                    break;
                case ["select_one" or "select_multiple", var list, .. [] or ["or_other"]]:
                    if (!lists.Contains(list))
                    {
                        broken.Add($"{name}: no list {list}");
                    }

                    break;
                case [var plain] when PlainTypes.Contains(plain):
                    break;
                default:
                    broken.Add($"{name}: no type {type}");
                    break;
            }

            if (type == "begin group")
            {
                continue;
            }

            if (type == "calculate" ? row.GetValueOrDefault("calculation", "") == "" : Label(row) == "")
            {
                broken.Add($"{name}: no label or calculation");
            }
        }

        if (open.Count != 1)
        {
            broken.Add("a group is not ended");
        }

        foreach (var (row, column) in survey.SelectMany(row => row.Keys.Select(column => (row, column))).Where(cell =>
            cell.column is "relevant" or "constraint" or "calculation" || cell.column.StartsWith("label", StringComparison.Ordinal)))
        {
            broken.AddRange(Reference().Matches(row[column]).Select(match => match.Groups[1].Value).Where(asked => all.Count(name => name == asked) != 1)
                .Select(asked => $"{row["name"]}: {column} asks for {asked}, which stands {all.Count(name => name == asked)} times"));
            if (row[column].Count(letter => letter == '(') != row[column]
                .Count(letter => letter == ')') && !column.StartsWith("label", StringComparison.Ordinal))
            {
                broken.Add($"{row["name"]}: brackets of {column}");
            }
        }

        var settings = sheets["settings"].Single();
        broken.AddRange(new[] { "form_title", "form_id", "version" }
            .Where(needed => settings.GetValueOrDefault(needed, "") == "")
            .Select(needed => $"settings without {needed}"));
        if (settings["default_language"] is var language && !survey.Any(row => row.ContainsKey($"label::{language}")))
        {
            broken.Add($"the default language {language} has no column");
        }

        return broken;
    }

    /// <summary>Each sheet as rows by the name of the column, read without the program's own reader.</summary>
    public static Dictionary<string, List<Dictionary<string, string>>> Sheets(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        var part = document.WorkbookPart!;
        return part.Workbook!.Sheets!.Elements<Sheet>().ToDictionary(sheet => sheet.Name!.Value!, sheet =>
        {
            var rows = ((WorksheetPart)part.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Row>().ToList();
            var header = rows[0].Elements<Cell>().ToDictionary(Column, cell => cell.InnerText);
            return rows.Skip(1).Select(row => row.Elements<Cell>().ToDictionary(cell => header[Column(cell)], cell => cell.InnerText)).ToList();
        });
    }

    private static string Label(Dictionary<string, string> row) => row.Where(cell =>
        cell.Key.StartsWith("label", StringComparison.Ordinal)).Select(cell => cell.Value).FirstOrDefault("");

    private static string Column(Cell cell) => cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray());

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_.\-]*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\$\{([^}]*)\}")]
    private static partial Regex Reference();
}
