using System.Data.Common;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.SignIn;

/// <summary>Finds who a session belongs to. Every request asks it, so it is one statement on a bare connection, and nothing of it is remembered.</summary>
public static class SignedInLookup
{
    private const string Find = """
        select s.account_id, s.since, s.last_seen, s.way, s.device, a.display_name, a.roles, a.home_area, p.inspection_id, p.role, i.closed_as
        from sessions s
        join accounts a on a.id = s.account_id
        left join assignments p on p.account_id = s.account_id
        left join inspections i on i.id = p.inspection_id
        where s.id = @session and a.disabled_at is null
        """;

    /// <summary>Whose session it is, running or timed out; null when it was ended or the account is disabled.</summary>
    public static async Task<SignedIn?> FindSignedInAsync(this PlumblineDatabase database, Guid session, CancellationToken stop = default)
    {
        await using var connection = await database.ConnectAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = Find;
        command.Add("session", session);
        await using var reader = await command.ExecuteReaderAsync(stop);
        SignedIn? found = null;
        var assigned = new List<(string Inspection, Role Role)>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(stop))
        {
            found ??= Read(reader, session, database.Engine, assigned) with { Open = open };
            if (!await reader.IsDBNullAsync(8, stop) && RoleCodes.FromCode(reader.GetString(9)) is { } role)
            {
                assigned.Add((reader.GetString(8), role));
                if (await reader.IsDBNullAsync(10, stop))
                {
                    open.Add(reader.GetString(8));
                }
            }
        }

        return found;
    }

    private static SignedIn Read(DbDataReader reader, Guid session, Engine engine, IReadOnlyList<(string Inspection, Role Role)> assigned) => new(
        new Session
        {
            Id = session,
            AccountId = reader.GetGuid(0),
            Since = reader.GetInstant(1, engine),
            LastSeen = reader.GetInstant(2, engine),
            Way = reader.GetString(3),
            Device = reader.GetString(4),
        },
        reader.GetString(5),
        AccountColumns.RolesIn(reader.GetString(6)),
        reader.IsDBNull(7) ? null : reader.GetString(7),
        assigned);
}
