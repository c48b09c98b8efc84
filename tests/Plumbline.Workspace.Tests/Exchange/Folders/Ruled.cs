using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Assessments.Rulings;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Tests.Exchange.Folders;

/// <summary>A ruling that replaced another, an enquiry that it answers, and one that waits.</summary>
internal static class Ruled
{
    private static readonly DateTimeOffset At = new(2012, 3, 14, 15, 0, 0, TimeSpan.Zero);

    public static async Task In(PlumblineDatabase database)
    {
        await using var db = database.NewDb();
        var inspection = await db.Inspections.Select(kept => kept.Id).SingleAsync();
        var first = Ruling(inspection, "Only a signed one counts", 0);
        (first.EndedAt, first.EndedBy, first.EndedWhy) = (At.AddHours(1), "quality", "the standard “says so”");
        var second = Ruling(inspection, "Also electronically", 1, first.Id);
        db.AddRange(first, second, Enquiry(inspection, "Does a draft count?", second.Id), Enquiry(inspection, "What if the date is missing?", null));
        await db.SaveChangesAsync();
    }

    /// <summary>All that is kept, as values that can be compared.</summary>
    public static async Task<IReadOnlyList<object>> Of(PlumblineDatabase database)
    {
        await using var db = database.NewDb();
        return
        [
            .. (await db.Rulings.AsNoTracking().OrderBy(ruling => ruling.At).ToListAsync()).Select(ruling => ruling.AsRuled()),
            .. (await db.Enquiries.AsNoTracking().OrderBy(enquiry => enquiry.Text).ToListAsync()).Select(enquiry => enquiry.AsAsked()),
        ];
    }

    private static KeptRuling Ruling(string inspection, string english, int hours, Guid? replaces = null) => new()
    {
        Id = Guid.CreateVersion7(At.AddHours(hours)), InspectionId = inspection, Question = "q11_screen_done", English = english, Welsh = "Ŵy",
        At = At.AddHours(hours), By = "quality", Replaces = replaces,
    };

    private static KeptEnquiry Enquiry(string inspection, string text, Guid? answer) => new()
    {
        Id = Guid.CreateVersion7(At), InspectionId = inspection, Question = "q11_screen_done", Text = text, At = At, By = "anna", AnswerId = answer,
    };
}
