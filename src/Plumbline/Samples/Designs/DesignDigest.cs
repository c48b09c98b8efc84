using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Plumbline.Samples.Sizes;

namespace Plumbline.Samples.Designs;

/// <summary>The one form of a design that is hashed: a line for each thing that decides the draw, in a fixed order, texts quoted as in JSON.</summary>
internal static class DesignDigest
{
    public static string Of(SampleDesign design) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(design))));

    private static string Text(SampleDesign design)
    {
        var lines = new List<string>
        {
            $"method {design.Method.ToString().ToLowerInvariant()}",
            $"size {Size(design.Size)}",
            $"buffer {Number(design.Buffer)}",
            $"reserve {Number(design.Reserve)}",
        };
        lines.AddRange(design.StrataBy.Select(field => $"strata-by {Quote(field)}"));
        lines.AddRange(design.Strata.Select(stratum => $"stratum {Quote(stratum.Id)} {Quote(stratum.Where ?? "")}"));
        lines.AddRange(design.Margins.Select(field => $"margin {Quote(field)}"));
        lines.AddRange(design.Floors.Select(floor => $"floor {Quote(floor.Where)} {floor.AtLeast}"));
        lines.AddRange(design.Levels.Select(field => $"level {Quote(field)}"));
        if (design.Cap is { } cap)
        {
            lines.Add($"cap {Quote(cap.Field)} {cap.AtMost}");
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Size(SizeRule rule) => rule switch
    {
        SizeRule.Quota quota => $"quota {quota.Cases}",
        SizeRule.Steps steps =>
            "steps " + string.Join(' ', steps.Ladder.Select(step => $"{step.UpTo?.ToString(CultureInfo.InvariantCulture) ?? "above"}:{step.Cases}")),
        SizeRule.Precision precision =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"precision {precision.Confidence:R} {precision.Margin:R} {precision.ExpectedShare:R} {precision.AtLeast} {precision.AtMost}"),
        SizeRule.PartOfCaseload part => string.Create(CultureInfo.InvariantCulture, $"share {Number(part.Share)} {part.AtLeast} {part.AtMost}"),
        _ => throw new InvalidOperationException($"No text for {rule}."),
    };

    private static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Quote(string text) =>
        "\""
            + text
                .Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal)
            + "\"";
}
