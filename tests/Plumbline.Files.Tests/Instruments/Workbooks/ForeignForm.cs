using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments.Workbooks;

/// <summary>A form of tests/reference/workbooks/forms.md: its sheets as somebody typed them, and what must become of it.</summary>
/// <param name="Expected">Lines of what is kept and said, without order.</param>
internal sealed record ForeignForm(string Name, IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<string>> Rows)> Sheets, IReadOnlyList<string> Expected)
{
    private static readonly (string Name, IReadOnlyList<IReadOnlyList<string>> Rows) Yn = ("choices", [
        ["list_name", "name", "label"], ["yn", "yes", "Yes"], ["yn", "no", "No"], ["yn", "na", "N/A"],
    ]);

    public static IReadOnlyList<ForeignForm> All { get; } =
        [.. File.ReadAllText(Repository.PathTo("tests", "reference", "workbooks", "forms.md")).Split("\n## ").Skip(1).Select(Of)];

    public bool IsRefused => Expected.Any(line => line.StartsWith("refused", StringComparison.Ordinal));

    /// <summary>The name of its file, without ending.</summary>
    public string FileName => Name.Replace(' ', '-');

    /// <summary>The rows of its survey by the names of their columns, in small letters.</summary>
    public IEnumerable<Dictionary<string, string>> Survey =>
        Sheets.Where(sheet => sheet.Name == "survey").SelectMany(sheet => sheet.Rows.Skip(1).Select(row => sheet.Rows[0].Zip(row).Where(cell =>
            cell.First.Length > 0).GroupBy(cell => cell.First.ToLowerInvariant()).ToDictionary(group => group.Key, group => group.First().Second)));

    public byte[] Workbook() => TypedWorkbook.Of(Sheets);

    private static ForeignForm Of(string section)
    {
        var blocks = section.Split("```");
        var sheets = blocks.Where((_, index) => index % 2 == 1).Select(block => block.Trim('\n').Split('\n')).ToList();
        var tables = sheets
            .Where(sheet => sheet[0] != "expected")
            .Select(sheet =>
                (Name: sheet[0], Rows: (IReadOnlyList<IReadOnlyList<string>>)[
                    .. sheet.Skip(1).Select(line => (IReadOnlyList<string>)[.. line.Split('|').Select(cell => cell.Trim())]),
                ]))
            .ToList();
        return new ForeignForm(blocks[0].Trim(), [.. tables, .. tables.Any(table =>
            table.Name == "choices") ? [] : new[] { Yn }], [.. sheets.Single(sheet => sheet[0] == "expected").Skip(1)]);
    }
}
