using Plumbline.Caseloads.Intake;
using Plumbline.Instruments.Routing;

namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>How a service writes its list, written down by hand: headings and codes by the field that they are for.</summary>
public sealed record OwnColumns(IReadOnlyDictionary<string, OwnColumn> Fields)
{
    /// <summary>The meaning of codes whose rows are not in the caseload.</summary>
    public const string LeaveOut = "leave out";

    private const string LeaveOutInWelsh = "gadael allan";

    private static readonly LocalText NoLine = new(
        "{0}: write each code as CODE = VALUE, not \"{1}\"", "{0}: ysgrifennwch bob cod fel COD = GWERTH, nid “{1}”");

    private static readonly LocalText NoValue = new("{0}: \"{1}\" is none of {2}, leave out", "{0}: nid yw “{1}” yn un o {2}, gadael allan");

    private static readonly LocalText NoHeading = new("{0}: say under which heading it stands", "{0}: dywedwch o dan ba bennawd y mae");

    private static readonly LocalText ByCode = new("Left out by its code of {0}", "Hepgorwyd yn ôl ei god {0}");

    /// <summary>What a known system writes, as a beginning to change.</summary>
    public static OwnColumns Of(ExtractProfile known, ExtractProfile plain) => new(plain.Columns.ToDictionary(column => column.Field, column =>
    {
        var of = known.Columns.FirstOrDefault(other => column.Role == other.Role && (column.Role != ExtractRole.Profile || other.Field == column.Field));
        return new OwnColumn(
            of is null ? "" : string.Join("; ", of.Headings),
            of?.Codes is { } codes && column.Codes is { } values
                ? string.Join('\n', codes.OrderBy(code => code.Value, StringComparer.Ordinal).ThenBy(code => code.Key, StringComparer.Ordinal)
                .Where(code => code.Key != ExtractColumn.Plain(code.Value)).Select(
                    code => $"{code.Key} = {(code.Value.Length == 0 || values.Values.Contains(code.Value) ? code.Value : LeaveOut)}")) : "");
    }));

    /// <summary>The mapping: the plain one with these headings and codes beside its own. Refused, with the field as subject, where a line says nothing that
    /// is allowed.</summary>
    public Result<ExtractProfile> On(ExtractProfile plain)
    {
        var (faults, columns, rules) = (new List<Refusal>(), new List<ExtractColumn>(), new List<ExclusionRule>());
        foreach (var column in plain.Columns)
        {
            var own = Fields.GetValueOrDefault(column.Field) ?? new OwnColumn("", "");
            var headings = own.Headings.Split((char[])[';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (column.IsRequired && headings.Length == 0)
            {
                faults.Add(Refusal.Of("heading-missing", NoHeading, column.Field) with { Subject = column.Field });
            }

            var codes = CodesOf(column, own.Codes, faults);
            columns.Add(column with { Headings = headings.Length > 0 ? headings : column.Headings, Codes = codes });
            if (codes?.ContainsValue(LeaveOut) == true)
            {
                rules.Add(new ExclusionRule(
                    "code-" + column.Field, ByCode.With(column.Field), ConditionParser.Parse($"${{{column.Field}}} = '{LeaveOut}'").Value));
            }
        }

        return Result.From(faults, () => plain with { Columns = columns, Exclusions = rules });
    }

    private static Dictionary<string, string>? CodesOf(ExtractColumn column, string typed, List<Refusal> faults)
    {
        if (column.Codes is null)
        {
            return null;
        }

        var codes = new Dictionary<string, string>(column.Codes, StringComparer.Ordinal);
        foreach (var line in typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } code, var value])
            {
                faults.Add(Refusal.Of("code-line", NoLine, column.Field, line) with { Subject = column.Field });
            }
            else if (value.Length == 0 || column.Codes.ContainsKey(ExtractColumn.Plain(value)))
            {
                codes[ExtractColumn.Plain(code)] = value.Length == 0 ? "" : column.Codes[ExtractColumn.Plain(value)];
            }
            else if (value.Equals(LeaveOut, StringComparison.OrdinalIgnoreCase) || value.Equals(LeaveOutInWelsh, StringComparison.OrdinalIgnoreCase))
            {
                codes[ExtractColumn.Plain(code)] = LeaveOut;
            }
            else
            {
                faults.Add(Refusal.Of("code-value", NoValue, column.Field, value, string.Join(", ", column.Codes.Values.Distinct())) with {
                    Subject = column.Field });
            }
        }

        return codes;
    }
}
