using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Demonstrations;

/// <summary>The made-up people of a demonstration, without a password: one for each role, and the second of the two who approve a report.</summary>
public static class DemonstrationPeople
{
    private const string Assistant = "assistant-chief-inspector";

    private static readonly LocalText AssistantChief = new("Assistant chief inspector", "Prif arolygydd cynorthwyol");

    /// <summary>By what they enter as: a role, or what they are beside somebody else who has it.</summary>
    public static IReadOnlyList<(string Code, Role Role, LocalText Name)> All { get; } =
        [.. Enum.GetValues<Role>().Select(role => (role.Code(), role, RoleWords.Of(role))), (Assistant, Role.ChiefInspector, AssistantChief)];

    /// <summary>Of a domain that no mail can reach.</summary>
    public static string Address(string role) => $"{role}@demonstration.invalid";

    /// <summary>Adds those that are missing. A workspace in which real people have accounts is no place for them.</summary>
    internal static async Task<Result<int>> Add(PlumblineDb db, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.Users.AnyAsync(account => !account.IsDemonstration, stop))
        {
            return Result.Refused<int>(
                new Refusal("demonstration-among-people", "this workspace has accounts of real people, who must not meet a demonstration")
                {
                    Subject = "--demo", Suggestion = "give --data another folder",
                });
        }

        var known = await db.Users.Select(account => account.UserName).ToListAsync(stop);
        var missing = All.Where(person => !known.Contains(Address(person.Code))).ToList();
        db.AddRange(missing.Select(person => new Account
        {
            Id = Guid.CreateVersion7(now),
            DisplayName = person.Name.English,
            UserName = Address(person.Code),
            NormalizedUserName = Address(person.Code).ToUpperInvariant(),
            SecurityStamp = Guid.CreateVersion7(now).ToString("N"),
            MadeAt = now,
            Roles = [person.Role],
            HomeArea = person.Role == Role.LocalAssessor ? "Seaport" : null,
            IsDemonstration = true,
        }));
        await Acts.KeepAsync(db, stop);
        return Result.Of(missing.Count);
    }

    /// <summary>Gives each of them their part in one inspection, and its cases in turn to those who read them.</summary>
    internal static async Task Assign(PlumblineDb db, string inspection, DateTimeOffset now, CancellationToken stop)
    {
        var people = await db.Users.AsNoTracking().Where(account => account.IsDemonstration).ToListAsync(stop);
        db.AddRange(
            people.SelectMany(person =>
                person.Roles
                    .Where(role => !role.IsEverywhere())
                    .Select(role => new Assignment { AccountId = person.Id, InspectionId = inspection, Role = role, Since = now })));
        var readers = people.Where(person => person.Roles.Any(role => role is Role.Assessor or Role.LocalAssessor)).OrderBy(person => person.Id).ToList();
        var cases = await db.Cases
            .AsNoTracking()
            .Where(@case => @case.InspectionId == inspection)
            .OrderBy(@case => @case.Place)
            .Select(@case => @case.CaseId)
            .ToListAsync(stop);
        db.AddRange(cases.Select((@case, place) => new KeptAllocation
        {
            Id = Guid.CreateVersion7(now),
            InspectionId = inspection,
            CaseId = @case,
            Purpose = Purpose.First,
            AccountId = readers[place % readers.Count].Id,
            At = now,
            By = "demonstration",
        }));
        await Acts.KeepAsync(db, stop);
    }
}
