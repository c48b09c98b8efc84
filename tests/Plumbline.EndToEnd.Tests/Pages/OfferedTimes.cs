using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Assessments.Interviews;
using Plumbline.Storage.Databases;
using Plumbline.Workspace;
using Plumbline.Workspace.Interviews;

namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>Times for interviews about two drawn cases, one of them taken for the first.</summary>
internal static class OfferedTimes
{
    /// <summary>The ids of the case that has an interview, and of the one that has times to choose from.</summary>
    public static async Task<(string Settled, string Open)> At(IServiceProvider services, Acting who, string inspection)
    {
        var cases = await services.GetRequiredService<PlumblineDb>().Cases.Where(one => one.InspectionId == inspection && one.IsSampled)
            .OrderBy(one => one.CaseId).Select(one => one.CaseId).Take(2).ToListAsync();
        var ids = new List<Guid>();
        foreach (var (minutes, room) in new[] { (0, "Room 2"), (30, null), (90, "Room 2") })
        {
            var time = new InterviewTime(who.Today.AddDays(5), new TimeOnly(9, 0).AddMinutes(minutes), 60);
            ids.Add((await services.GetRequiredService<OfferInterview>().RunAsync(who, inspection, new InterviewOffer("P07", cases, time, room))).Value);
        }

        _ = (await services.GetRequiredService<SettleInterview>().RunAsync(who, inspection, ids[0], cases[0])).Value;
        return (cases[0], cases[1]);
    }
}
