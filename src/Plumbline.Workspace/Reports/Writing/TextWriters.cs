using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Reports.Writing;

/// <summary>Those who write the report of an inspection: on its team, in a role that edits it.</summary>
internal static class TextWriters
{
    private static readonly IReadOnlyList<Role> Writing = [.. Enum.GetValues<Role>().Where(role => Permissions.Of(role).Contains(Act.EditReport))];

    public static async Task<IReadOnlyList<(Guid Id, string Name)>> OfAsync(PlumblineDb db, string inspection, CancellationToken stop)
    {
        var people = await (
            from assignment in db.Assignments.AsNoTracking()
            where assignment.InspectionId == inspection && Writing.Contains(assignment.Role)
            join person in db.Users on assignment.AccountId equals person.Id
            where person.DisabledAt == null
            select new { person.Id, person.DisplayName }).Distinct().ToListAsync(stop);
        return [.. people.OrderBy(person => person.DisplayName, Alphabet.Of(Language.English)).Select(person => (person.Id, person.DisplayName))];
    }
}
