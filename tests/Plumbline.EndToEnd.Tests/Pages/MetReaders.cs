using Microsoft.Extensions.DependencyInjection;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Instruments;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>The consensus meeting of the two readers of case C01, in which the first has answered one question again and the second none.</summary>
internal static class MetReaders
{
    public static async Task In(IServiceProvider server, string inspection, IReadOnlyDictionary<string, Account> people)
    {
        await using var scope = server.CreateAsyncScope();
        var services = scope.ServiceProvider;
        _ = (await services.GetRequiredService<OpenMeeting>().RunAsync(As("lead"), inspection, "C01")).Value;
        var meeting = (await SeenMeeting.FindAsync(
            services.GetRequiredService<Views>(), services.GetRequiredService<Judgements>(), As("lead"), inspection, "C01"))!.Meeting;
        var common = meeting.Due(Purpose.First).Intersect(meeting.Due(Purpose.Second)).First();
        var answers = new Dictionary<string, Judged>
        {
            [meeting.Pair.First.Instrument.Questions[common].Name] = new(Answer.Yes) { Note = "The form was there" },
        };
        _ = (await services.GetRequiredService<AnswerAgain>().RunAsync(As("assessor"), inspection, "C01", answers)).Value;

        Acting As(string name)
        {
            var (now, roles) = (UtcInstant.Of(TimeProvider.System.GetUtcNow()), people[name].Roles);
            return new Acting(people[name].Id, now, DateOnly.FromDateTime(now.DateTime)) { Roles = roles, Assigned = [(inspection, roles[0])] };
        }
    }
}
