using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Plumbline.Storage.Databases;
using Plumbline.Web.Hosting;

namespace Plumbline.Web.Tests.Features.Assessments;

/// <summary>What a save costs is for the most part what it asks of the database; the driver itself tells what it was asked.</summary>
public class QuestionsToDatabaseTests
{
    [Fact]
    public async Task A_form_is_saved_with_three_questions_to_the_database()
    {
        await using var workspace = await CaseAtWork.Start(Engine.Postgres);
        var database = new NpgsqlConnectionStringBuilder(workspace.Server.Services.GetRequiredService<ServerSettings>().Database).Database!;
        var page = await workspace.Assessor.Get("/inspections/croydon-2012/cases/C01");
        var once = await workspace.Assessor.Send(page, CaseAtWork.Form, ("a.q11_screen_done", "yes"));
        var asked = new ConcurrentQueue<string>();
        using var listener = Listening(database, asked);

        await workspace.Assessor.Send(once, CaseAtWork.Form, ("a.q11_screen_done", "no"));

        // What comes after these is asked by the page that the form leads back to.
        string.Join('\n', asked.Take(4)).ShouldMatch("(?s)from sessions.*left join allocations.*insert into ledger_entries.*from sessions");
        (await workspace.Present()).Revision.ShouldBe(3);
    }

    private static ActivityListener Listening(string database, ConcurrentQueue<string> asked)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                var tags = activity.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value as string);
                // Openings are written beside the requests: nobody waits for them.
                if (tags.ContainsValue(database) && (tags.GetValueOrDefault("db.query.text") ?? tags.GetValueOrDefault("db.statement")) is { } statement && !statement.Contains("case_openings", StringComparison.Ordinal))
                {
                    asked.Enqueue(statement);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
