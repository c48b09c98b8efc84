using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Exchange.Folders.Lines;

/// <summary>Ids that the history of a folder brings and that the workspace has already: another inspection holds them.</summary>
internal static class TakenIds
{
    /// <summary>How many are asked for at once.</summary>
    private const int Many = 500;

    /// <summary>A fault for each, with its line.</summary>
    public static async Task<IReadOnlyList<Refusal>> FindAsync(PlumblineDb db, History history, CancellationToken stop)
    {
        List<Guid> taken =
        [
            .. await Of(db.Records.Select(row => row.Id), history.Records.Select(row => row.Id)),
            .. await Of(db.Comments.Select(row => row.Id), history.Comments.Select(row => row.Id)),
            .. await Of(db.Rulings.Select(row => row.Id), history.Rulings.Select(row => row.Id)),
            .. await Of(db.Enquiries.Select(row => row.Id), history.Enquiries.Select(row => row.Id)),
            .. await Of(db.Meetings.Select(row => row.Id), history.Meetings.Select(row => row.Id)),
            .. await Of(db.SecondAnswers.Select(row => row.Id), history.SecondAnswers.Select(row => row.Id)),
        ];
        return
        [
            .. taken.Select(id => new Refusal("id-taken", "has an id that another inspection of this workspace has already")
            {
                Place = history.Places[id], Subject = id.ToString(),
                Suggestion = "an inspection with its history can be in a workspace once",
            }),
        ];

        async Task<List<Guid>> Of(IQueryable<Guid> kept, IEnumerable<Guid> brought)
        {
            var found = new List<Guid>();
            foreach (var some in brought.Chunk(Many))
            {
                found.AddRange(await kept.Where(id => some.Contains(id)).ToListAsync(stop));
            }

            return found;
        }
    }
}
