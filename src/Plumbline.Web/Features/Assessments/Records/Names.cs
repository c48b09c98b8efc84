using Plumbline.Workspace;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>People as their colleagues know them, by the id of their account.</summary>
public sealed class Names(Views views)
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>Looks up those who are not known yet, in one question to the database.</summary>
    internal async Task Learn(IEnumerable<string?> accounts, CancellationToken stop)
    {
        var ids = accounts.Where(account => account is not null && !known.ContainsKey(account)).Distinct()
            .Select(account => Guid.TryParse(account, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).ToList();
        if (ids.Count > 0)
        {
            foreach (var (id, name) in await Colleagues.NamesAsync(views, ids, stop))
            {
                known[id.ToString()] = name;
            }
        }
    }

    /// <summary>The name of an account; of the program's own acts the word itself.</summary>
    public string Of(string account) => known.GetValueOrDefault(account, account);
}
