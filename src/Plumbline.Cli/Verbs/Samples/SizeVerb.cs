using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Samples;
using Plumbline.Samples.Sizes;
using Plumbline.Files.Samples;

namespace Plumbline.Cli.Verbs.Samples;

/// <summary><c>sample size</c>: how many cases a rule asks for, and how wide a margin that leaves.</summary>
internal static class SizeVerb
{
    private static readonly (double Confidence, double Margin)[] Usual =
    [
        (0.8, 0.05), (0.8, 0.07), (0.8, 0.10), (0.9, 0.05), (0.95, 0.05), (0.95, 0.07), (0.95, 0.10),
    ];

    public static Command Command()
    {
        var caseload = new Option<int?>("--caseload") { CustomParser = TypedNumber.Whole, Description = "The number of cases that could be chosen." };
        var confidence = new Option<double?>("--confidence")
        {
            CustomParser = TypedNumber.Share, Arity = TypedNumber.WithSign, AllowMultipleArgumentsPerToken = true,
            Description = "The level of confidence, such as 0.8 or 80%.",
        };
        var margin = new Option<double?>("--margin")
        {
            CustomParser = TypedNumber.Share, Arity = TypedNumber.WithSign, AllowMultipleArgumentsPerToken = true,
            Description = "The margin of a share, such as 0.05 or 5%.",
        };
        var quota = new Option<int?>("--quota") { CustomParser = TypedNumber.Whole, Description = "A number of cases, to see its margin." };
        var share = new Option<double?>("--share")
        {
            CustomParser = TypedNumber.Share, Arity = TypedNumber.WithSign, AllowMultipleArgumentsPerToken = true,
            Description = "A share of the caseload, such as 0.2 or 20%.",
        };
        var least = new Option<int?>("--at-least") { CustomParser = TypedNumber.Whole, Description = "The fewest cases." };
        var most = new Option<int?>("--at-most") { CustomParser = TypedNumber.Whole, Description = "The most cases." };
        var design = new Option<string?>("--design") { Description = "The size rule of a design: a file, or the name of one the program carries." };
        var table = new Option<bool>("--table") { Description = "Print sizes for usual caseloads, confidences and margins." };
        var json = Inputs.Json();
        var command = new Command("size", "Say how many cases a sample needs.")
        {
            caseload, confidence, margin, quota, share, least, most, design, table, json,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(table))
            {
                return parsed.Done(Table());
            }

            var count = parsed.GetValue(caseload);
            var level = parsed.GetValue(confidence);
            var (rule, wrong) = Rule(
                parsed.GetValue(
                    quota), level, parsed.GetValue(
                        margin), (decimal?)parsed.GetValue(share), parsed.GetValue(least), parsed.GetValue(most), parsed.GetValue(design));
            if (count is null or < 1)
            {
                wrong = count is null
                    ? "give --caseload, the number of cases that could be chosen, or --table"
                    : $"--caseload is the number of cases that could be chosen, 1 or more, and not {count}";
            }

            if (wrong is not null || rule is null)
            {
                parsed.InvocationConfiguration.Error.WriteLine(wrong);
                return ExitCode.WrongUsage;
            }

            var cases = rule.SizeFor(count!.Value);
            if (cases > count)
            {
                return parsed.Refuse([new Refusal("size-too-large", $"{cases} cases are wanted and the caseload holds {count}: {cases - count} too few")]);
            }

            var at = level ?? 0.8;
            var width = SizeRule.Precision.MarginOf(cases, count.Value, at);
            return parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(
                    new SizeJson(cases, count.Value, at, Math.Round(width, 6, MidpointRounding.AwayFromZero)), SampleJson.Default.SizeJson)
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{cases}\n{cases} of {count} cases: a share comes within {100 * width:0.0} points of the whole caseload, {100 * at:0.##} times in 100"));
        });
        return command;
    }

    private static (SizeRule? Rule, string? Wrong) Rule(int? quota, double? confidence, double? margin, decimal? share, int? least, int? most, string? design)
    {
        var ways = new[] { quota is not null, margin is not null, share is not null, design is not null }.Count(given => given);
        if (ways != 1)
        {
            return (null, "give one of --margin (with --confidence), --quota, --share and --design");
        }

        if (confidence is <= 0 or >= 1 || margin is <= 0 or >= 1 || share is <= 0 or > 1 || quota < 1 || least < 1 || most < 1)
        {
            return (null, "--confidence and --margin lie between 0 and 1, --share too, and numbers of cases are 1 or more");
        }

        if (SizeRule.FaultOf(least, most, "--at-least", "--at-most") is { } contradiction)
        {
            return (null, contradiction.Message);
        }

        if ((least ?? most) is not null && (quota ?? (design is null ? null : 1)) is not null)
        {
            return (null, "--at-least and --at-most go with --margin and --share: a quota or a design says its own size");
        }

        if (design is not null)
        {
            return DesignShelf.Find(design) is not { } path
                ? (null, $"there is no design {design}; the program carries {string.Join(", ", DesignShelf.Known())}")
                : DesignFile.Read(path) is var read && read.TryGet(out var found)
                ? (found.Size, null)
                : (null, string.Join(Environment.NewLine, read.Refusals));
        }

        return quota is { } cases
            ? (new SizeRule.Quota(cases), null)
            : share is { } part
            ? (new SizeRule.PartOfCaseload(part, least, most), null)
            : (new SizeRule.Precision(confidence ?? 0.8, margin!.Value, 0.5, least, most), null);
    }

    private static string Table() => TextTable.Of(
        ["caseload", .. Usual.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{100 * pair.Confidence:0}% +-{100 * pair.Margin:0}"))],
        new[] { 20, 50, 100, 200, 300, 500, 1000 }.Select(caseload => (IReadOnlyList<string>)
        [
            caseload.ToString(CultureInfo.InvariantCulture),
            .. Usual.Select(pair => new SizeRule.Precision(pair.Confidence, pair.Margin).SizeFor(caseload).ToString(CultureInfo.InvariantCulture)),
        ]));
}
