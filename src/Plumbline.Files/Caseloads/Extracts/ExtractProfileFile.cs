using Plumbline.Caseloads.Intake;
using Plumbline.Instruments.Routing;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>Reads how a case management system writes its lists: the column mapping that docs/methods/sampling.md describes.</summary>
public static class ExtractProfileFile
{
    private static readonly Dictionary<string, ExtractRole> Roles = new()
    {
        ["profile"] = ExtractRole.Profile,
        ["reference"] = ExtractRole.Reference,
        ["person_number"] = ExtractRole.PersonNumber,
        ["family_name"] = ExtractRole.FamilyName,
        ["given_name"] = ExtractRole.GivenName,
        ["birth_date"] = ExtractRole.BirthDate,
        ["start"] = ExtractRole.Start,
    };

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "extracts");

    /// <summary>The mappings that the program carries.</summary>
    public static IReadOnlyList<string> Known() => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The file of a mapping by its path, or by the name of one that the program carries; null when there is none.</summary>
    public static string? Find(string nameOrPath) =>
        File.Exists(nameOrPath) ? nameOrPath : Known().Contains(nameOrPath) ? Path.Combine(Folder, nameOrPath + ".yaml") : null;

    public static Result<ExtractProfile> Read(string path)
    {
        var refusals = new Faults();
        if (YamlFile.Read(path, path, refusals) is not { } file)
        {
            return Result.Refused<ExtractProfile>(refusals);
        }

        file.Subject = file.ShortName("extract");
        var profile = new ExtractProfile(
            file.Subject,
            file.LocalText("title"),
            file.Has("dates") ? file.Texts("dates") : ["dd/MM/yyyy", "d/M/yyyy"],
            [.. file.Maps("columns").Select(ColumnOf)],
            [.. file.Maps("exclude").Select(ExclusionOf).OfType<ExclusionRule>()]);
        if (profile.Columns.All(column => column.Role != ExtractRole.Reference) || profile.Columns.All(column => column.Role != ExtractRole.Start))
        {
            file.Refuse("value-missing", "columns need one with the role reference and one with the role start", file.PlaceOf("columns"));
        }

        file.Close();
        return Result.From(refusals, () => profile);
    }

    private static ExtractColumn ColumnOf(YamlMap item)
    {
        item.Subject = item.Text("field");
        var role = item.OneOf("role", Roles, ExtractRole.Profile);
        var headings = item.Texts("headings");
        if (headings.Count == 0)
        {
            item.Refuse("value-missing", "headings is missing", item.Place);
        }

        var column = new ExtractColumn(
            item.Subject,
            role,
            headings,
            item.Flag("required", role is ExtractRole.Reference or ExtractRole.Start),
            CodesOf(item.Map("codes")));
        item.Close();
        return column;
    }

    /// <summary>Written as each meaning with its codes; read as each code with its meaning.</summary>
    private static Dictionary<string, string>? CodesOf(YamlMap? codes)
    {
        if (codes is null)
        {
            return null;
        }

        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var meaning in codes.Names())
        {
            foreach (var code in codes.Texts(meaning).Append(meaning).Where(code => code.Length > 0).Select(ExtractColumn.Plain).Distinct())
            {
                if (!meanings.TryAdd(code, meaning) && meanings[code] != meaning)
                {
                    codes.Refuse("code-twice", $"code {code} means {meanings[code]} and {meaning}", codes.PlaceOf(meaning));
                }
            }
        }

        return meanings;
    }

    private static ExclusionRule? ExclusionOf(YamlMap item)
    {
        item.Subject = item.Text("id");
        var reason = item.LocalText("reason");
        var parsed = ConditionParser.Parse(item.Text("where"));
        var unlessAsked = item.Has("unless_asked") ? item.Text("unless_asked") : null;
        item.Close();
        if (parsed.TryGet(out var condition))
        {
            return new ExclusionRule(item.Subject, reason, condition) { UnlessAsked = unlessAsked };
        }

        item.Refuse(parsed.Refusals[0].Code, parsed.Refusals[0].Message, item.PlaceOf("where"));
        return null;
    }
}
