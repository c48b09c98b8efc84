using System.Globalization;
using System.Text;
using Plumbline.Inspections.Access;
using Plumbline.Testing;

namespace Plumbline.Web.Tests.Access;

/// <summary>
/// The table of who may use which address, written by hand in <c>tests/reference/access/addresses.csv</c>: method, address, and the roles by their codes,
/// <c>all</c> for every role and <c>everyone</c> for those who are not signed in too. A new address needs a line there.
/// </summary>
public static class AccessTable
{
    public static readonly string Document = Repository.PathTo("docs", "how-to", "who-may-do-what.md");

    /// <summary>Roles by method and address; null for everyone.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<Role>?> Read() =>
        File.ReadAllLines(Repository.PathTo("tests", "reference", "access", "addresses.csv")).Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => $"{cells[0]} {cells[1]}", cells => cells[2] switch
            {
                "everyone" => null,
                "all" => Enum.GetValues<Role>().ToHashSet(),
                var roles =>
                    (IReadOnlySet<Role>)roles
                        .Split(' ')
                        .Select(code => RoleCodes.FromCode(code) ?? throw new InvalidDataException($"{code} is no role"))
                        .ToHashSet(),
            });

    /// <summary>The document for administrators that the table and the rules make together.</summary>
    public static string Render()
    {
        var text = new StringBuilder();
        text.AppendLine("# Who may do what").AppendLine()
            .AppendLine(
                "This page is made from the program and its tests; a test fails when it is out of date. Except for the chief inspector and the "
                    + "administrator, a role counts only")
            .AppendLine("at the inspections that someone is assigned to. A local assessor may do nothing at an inspection of the own area.").AppendLine()
            .AppendLine("## Acts").AppendLine()
            .Append("| act |").AppendLine(string.Concat(RoleCodes.All.Select(code => $" {code} |")))
            .Append("|---|").AppendLine(string.Concat(RoleCodes.All.Select(_ => ":-:|")));
        foreach (var act in Enum.GetValues<Act>())
        {
            text
                .Append(CultureInfo.InvariantCulture, $"| {InWords(act)} |")
                .AppendLine(string.Concat(RoleCodes.All.Select(code => Permissions.Of(RoleCodes.FromCode(code)!.Value).Contains(act) ? " x |" : "  |")));
        }

        text.AppendLine().AppendLine("## Pages and addresses").AppendLine().AppendLine("| method | address | roles |").AppendLine("|---|---|---|");
        foreach (var (address, roles) in Read())
        {
            var parts = address.Split(' ');
            text.AppendLine(CultureInfo.InvariantCulture, $"| {parts[0]} | `{parts[1]}` | {InWords(roles)} |");
        }

        return text.ToString();
    }

    private static string InWords(Act act) =>
        string.Concat(act
            .ToString()
            .Select((letter, place) => place > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private static string InWords(IReadOnlySet<Role>? roles) =>
        roles is null
            ? "everyone"
            : roles.Count == Enum.GetValues<Role>().Length ? "all who are signed in" : string.Join(", ", roles.Order().Select(role => role.Code()));
}
