namespace Plumbline.Inspections.Access;

/// <summary>The roles as files, addresses and the command line write them: <c>lead-inspector</c>.</summary>
public static class RoleCodes
{
    private static readonly Dictionary<string, Role> ByCode = new()
    {
        ["chief-inspector"] = Role.ChiefInspector,
        ["lead-inspector"] = Role.LeadInspector,
        ["assessor"] = Role.Assessor,
        ["local-assessor"] = Role.LocalAssessor,
        ["quality-lead"] = Role.QualityLead,
        ["editor"] = Role.Editor,
        ["service"] = Role.Service,
        ["observer"] = Role.Observer,
        ["administrator"] = Role.Administrator,
    };

    public static IReadOnlyCollection<string> All => ByCode.Keys;

    public static string Code(this Role role) => ByCode.First(pair => pair.Value == role).Key;

    public static Role? FromCode(string? code) => code is not null && ByCode.TryGetValue(code, out var role) ? role : null;
}
