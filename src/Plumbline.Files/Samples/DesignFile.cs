using Plumbline.Instruments.Routing;
using Plumbline.Samples.Designs;
using Plumbline.Samples.Sizes;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Samples;

/// <summary>Reads a sample design: the YAML that docs/methods/sampling.md describes.</summary>
public static class DesignFile
{
    private static readonly Dictionary<string, SampleMethod> Methods = new()
    {
        ["simple"] = SampleMethod.Simple,
        ["stratified"] = SampleMethod.Stratified,
        ["balanced"] = SampleMethod.Balanced,
        ["nested"] = SampleMethod.Nested,
    };

    public static Result<SampleDesign> Read(string path)
    {
        var refusals = new Faults();
        return Of(YamlFile.Read(path, path, refusals), refusals);
    }

    /// <param name="name">How messages call the text.</param>
    public static Result<SampleDesign> Parse(string text, string name)
    {
        var refusals = new Faults();
        return Of(YamlFile.Parse(text, name, refusals), refusals);
    }

    private static Result<SampleDesign> Of(YamlMap? file, Faults refusals)
    {
        if (file is null)
        {
            return Result.Refused<SampleDesign>(refusals);
        }

        file.Subject = file.ShortName("design");
        var method = file.OneOf("method", Methods, SampleMethod.Simple);
        if (!file.Has("method"))
        {
            file.Refuse("value-missing", $"method is missing: one of {string.Join(", ", Methods.Keys)}", file.Place);
        }

        var design = new SampleDesign(file.Subject, file.LocalText("title"), method, SizeOf(file))
        {
            StrataBy = file.Texts("strata_by"),
            Strata = [.. file.Maps("strata").Select(StratumOf)],
            Margins = file.Texts("margins"),
            Floors = [.. file.Maps("floors").Select(FloorOf).OfType<Floor>()],
            Cap = CapOf(file.Map("cap")),
            Levels = file.Texts("levels"),
            Buffer = Fraction(file, "buffer") ?? 0,
            Reserve = Fraction(file, "reserve") ?? 0.5m,
            Reasons = [.. file.Maps("reasons").Select(ReasonOf)],
            Because = file.OptionalText("because"),
        };
        file.Close();
        return Result.From(refusals, () => design);
    }

    private static SizeRule SizeOf(YamlMap file)
    {
        if (file.Map("size") is not { } size)
        {
            file.Refuse("value-missing", "size is missing: quota, steps, confidence and margin, or share", file.Place);
            return new SizeRule.Quota(1);
        }

        var kinds = new[] { "quota", "steps", "confidence", "share" }.Count(size.Has);
        if (kinds != 1)
        {
            size.Refuse("value-missing", "size must hold one of quota, steps, confidence with margin, and share", size.Place);
        }

        SizeRule rule = size switch
        {
            _ when size.Has("steps") => StepsOf(size),
            _ when size.Has("confidence") =>
                new SizeRule.Precision(
                    (double)(Fraction(size, "confidence", isOpen: true) ?? 0.8m),
                    (double)(Fraction(size, "margin", isOpen: true) ?? 0.05m),
                    (double)(Fraction(size, "expected_share", isOpen: true) ?? 0.5m),
                    Positive(size, "at_least"),
                    Positive(size, "at_most")),
            _ when size.Has("share") => new SizeRule.PartOfCaseload(Fraction(size, "share") ?? 1, Positive(size, "at_least"), Positive(size, "at_most")),
            _ => new SizeRule.Quota(Positive(size, "quota") ?? 1),
        };
        var (least, most) = rule switch
        {
            SizeRule.Precision precision => (precision.AtLeast, precision.AtMost),
            SizeRule.PartOfCaseload part => (part.AtLeast, part.AtMost),
            _ => (null, null),
        };
        if (SizeRule.FaultOf(least, most, "at_least", "at_most") is { } contradiction)
        {
            size.Refuse(contradiction.Code, contradiction.Message, size.PlaceOf("at_least"));
        }

        size.Close();
        return rule;
    }

    private static SizeRule StepsOf(YamlMap size)
    {
        var ladder = new List<SizeStep>();
        foreach (var step in size.Maps("steps"))
        {
            ladder.Add(new SizeStep(Positive(step, "up_to"), Positive(step, "cases") ?? 1));
            step.Close();
        }

        var isRising = ladder.Count > 0
            && ladder[^1].UpTo is null
            && ladder.Take(ladder.Count - 1).Zip(ladder.Skip(1)).All(pair => pair.First.UpTo is { } low && (pair.Second.UpTo is not { } high || low < high));
        if (!isRising)
        {
            size.Refuse("steps-wrong", "steps must rise, each with up_to but the last", size.PlaceOf("steps"));
            return new SizeRule.Quota(1);
        }

        return new SizeRule.Steps(ladder);
    }

    private static Stratum StratumOf(YamlMap item)
    {
        item.Subject = item.Text("id");
        var stratum = new Stratum(item.Subject, item.OptionalText("where"), item.Has("where") ? ConditionOf(item) : null);
        item.Close();
        return stratum;
    }

    private static Floor? FloorOf(YamlMap item)
    {
        item.Subject = item.Text("id");
        var (where, condition, atLeast) = (item.Text("where"), ConditionOf(item), Positive(item, "at_least"));
        if (atLeast is null)
        {
            item.Refuse("value-missing", "at_least is missing", item.Place);
        }

        var label = item.Has("label") ? item.LocalText("label") : null;
        item.Close();
        return condition is null || atLeast is null ? null : new Floor(item.Subject, where, condition, atLeast.Value) { Label = label };
    }

    private static Cap? CapOf(YamlMap? cap)
    {
        if (cap is null)
        {
            return null;
        }

        var read = new Cap(cap.Text("field"), Positive(cap, "at_most") ?? 1);
        cap.Close();
        return read;
    }

    private static ReplacementReason ReasonOf(YamlMap item)
    {
        item.Subject = item.Text("id");
        var reason = new ReplacementReason(item.Subject, item.LocalText("label"));
        item.Close();
        return reason;
    }

    private static Condition? ConditionOf(YamlMap item)
    {
        if (item.OptionalText("where") is not { Length: > 0 } text)
        {
            return null;
        }

        var parsed = ConditionParser.Parse(text);
        if (parsed.TryGet(out var condition))
        {
            return condition;
        }

        item.Refuse(parsed.Refusals[0].Code, parsed.Refusals[0].Message, item.PlaceOf("where"));
        return null;
    }

    private static int? Positive(YamlMap map, string name)
    {
        if (map.Whole(name) is not { } number)
        {
            return null;
        }

        if (number is < 1 or > 1_000_000)
        {
            map.Refuse("value-unknown", $"{name} must be a whole number from 1 to 1,000,000, not {number}", map.PlaceOf(name));
        }

        return Math.Clamp(number, 1, 1_000_000);
    }

    /// <param name="isOpen">Whether 0 and 1 themselves are shut out.</param>
    private static decimal? Fraction(YamlMap map, string name, bool isOpen = false)
    {
        if (map.Number(name) is not { } number)
        {
            return null;
        }

        var most = name == "reserve" ? 10 : 1;
        if (number < 0 || number > most || (isOpen && number is 0 or 1))
        {
            map.Refuse("value-unknown", $"{name} must be a share such as 0.2, not {number}", map.PlaceOf(name));
            return isOpen ? 0.5m : 0;
        }

        return number;
    }
}
