using System.Globalization;
using System.Text;
using Plumbline.Files.Yaml;
using Plumbline.Samples.Designs;
using Plumbline.Samples.Sizes;

namespace Plumbline.Files.Samples;

/// <summary>Writes a sample design as the YAML that <see cref="DesignFile"/> reads back to the same digest.</summary>
public static class DesignText
{
    public static string Of(SampleDesign design)
    {
        var text = new StringBuilder();
        Line("design", design.Id);
        Line("title", YamlText.Of(design.Title));
        Line("method", design.Method.ToString().ToLowerInvariant());
        Line("because", design.Because is { } because ? YamlText.Quoted(because) : null);
        Line("size", SizeOf(design.Size));
        Line("strata_by", Texts(design.StrataBy));
        Lines("strata", design.Strata.Select(StratumOf));
        Line("margins", Texts(design.Margins));
        Lines("floors", design.Floors.Select(FloorOf));
        Line("cap", design.Cap is { } cap ? YamlText.Flow(("field", YamlText.Quoted(cap.Field)), ("at_most", Number(cap.AtMost))) : null);
        Line("levels", Texts(design.Levels));
        Line("buffer", Number(design.Buffer));
        Line("reserve", Number(design.Reserve));
        Lines("reasons", design.Reasons.Select(reason => YamlText.Flow(("id", YamlText.Quoted(reason.Id)), ("label", YamlText.Of(reason.Label)))));
        return text.ToString();

        void Line(string name, string? value) => text.Append(value is null ? "" : $"{name}: {value}\n");

        void Lines(string name, IEnumerable<string> items)
        {
            string[] all = [.. items];
            Line(name, all.Length == 0 ? null : string.Concat(all.Select(item => $"\n  - {item}")).TrimEnd());
        }
    }

    private static string StepOf(SizeStep step) => YamlText.Flow(("up_to", Optional(step.UpTo)), ("cases", Number(step.Cases)));

    private static string StratumOf(Stratum stratum) =>
        YamlText.Flow(("id", YamlText.Quoted(stratum.Id)), ("where", stratum.Where is { } where ? YamlText.Quoted(where) : null));

    private static string FloorOf(Floor floor) => YamlText.Flow(
        ("id", YamlText.Quoted(floor.Id)),
        ("label", floor.Label is { } label ? YamlText.Of(label) : null),
        ("where", YamlText.Quoted(floor.Where)),
        ("at_least", Number(floor.AtLeast)));

    private static string? Texts(IReadOnlyList<string> texts) => texts.Count == 0 ? null : $"[{string.Join(", ", texts.Select(YamlText.Quoted))}]";

    private static string SizeOf(SizeRule rule) => rule switch
    {
        SizeRule.Quota quota => YamlText.Flow(("quota", Number(quota.Cases))),
        SizeRule.Steps steps =>
            YamlText.Flow(("steps", $"[{string.Join(", ", steps.Ladder.Select(StepOf))}]")),
        SizeRule.Precision precision => YamlText.Flow(("confidence", Number((decimal)precision.Confidence)), ("margin", Number((decimal)precision.Margin)),
            ("expected_share", Number((decimal)precision.ExpectedShare)), ("at_least", Optional(precision.AtLeast)), ("at_most", Optional(precision.AtMost))),
        SizeRule.PartOfCaseload part => YamlText.Flow(("share", Number(part.Share)), ("at_least", Optional(part.AtLeast)), ("at_most", Optional(part.AtMost))),
        _ => throw new InvalidOperationException($"No text for {rule}."),
    };

    private static string? Optional(int? number) => number is { } value ? Number(value) : null;

    private static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
