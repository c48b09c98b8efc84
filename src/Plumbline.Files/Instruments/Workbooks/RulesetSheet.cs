using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Rulesets;
using Plumbline.Files.Yaml;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>Our own sheet <c>ruleset</c>, for rules beyond comments: the lines of the ruleset in the instrument's YAML, one a row, as
/// docs/methods/rulesets.md states them.</summary>
internal static class RulesetSheet
{
    public const string Name = "ruleset";

    public static SheetText Of(InstrumentDraft draft)
    {
        var sheet = new SheetText(Name, ["rules"], ["rules"]);
        foreach (var line in RulesetYaml.Lines(draft))
        {
            sheet.Add(("rules", line));
        }

        return sheet;
    }

    public static Ruleset Read(SheetTable table, Faults refusals)
    {
        var lines = table.Rows.Where(row => row.Raw("rules") is not null).ToList();
        var found = new Faults();
        var map = YamlFile.Parse(string.Join('\n', lines.Select(row => row.Raw("rules"))), Name, found);
        var rules = RulesetReading.Of(map, static (_, _) => { });
        map?.Close();
        refusals.AddRange(found.Select(refusal => refusal
            with { Place = lines.ElementAtOrDefault((refusal.Place?.Line ?? 1) - 1)?.PlaceOf("rules") ?? table.PlaceOf(1, 0) }));
        return rules;
    }
}
