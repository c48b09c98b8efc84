using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Settings;

namespace Plumbline.Web.Tests.Features.Assessments;

/// <summary>What a save costs is for the most part what it asks of the database; the driver itself tells what it was asked.</summary>
public class QuestionsToDatabaseTests
{
    private static readonly string[] Beside = ["case_openings", "publications", "seals", "editions"];

    [Fact]
    public async Task A_form_is_saved_with_three_questions_to_the_database()
    {
        await using var workspace = await CaseAtWork.Start(Engine.Postgres);
        var database = new NpgsqlConnectionStringBuilder(workspace.Server.Services.GetRequiredService<ServerSettings>().Database).Database!;
        var page = await workspace.Assessor.Get("/inspections/croydon-2012/cases/C01");
        var once = await workspace.Assessor.Send(page, CaseAtWork.Form, ("a.q11_screen_done", "yes"));
        using var asked = new AskedStatements(database);

        await workspace.Assessor.Send(once, CaseAtWork.Form, ("a.q11_screen_done", "no"));

        // What is written and watched beside the requests nobody waits for. What comes after these is asked by the page that the form leads back to.
        string
            .Join('\n', asked.All.Where(statement => !Beside.Any(table => statement.Contains(table, StringComparison.Ordinal))).Take(4))
            .ShouldMatch("(?s)from sessions.*left join allocations.*insert into ledger_entries.*from sessions");
        (await workspace.Present()).Revision.ShouldBe(3);
    }

    [Fact]
    public async Task The_page_of_a_case_asks_for_rulings_once_and_the_save_of_its_script_does_not()
    {
        await using var workspace = await CaseAtWork.Start(Engine.Postgres);
        var database = new NpgsqlConnectionStringBuilder(workspace.Server.Services.GetRequiredService<ServerSettings>().Database).Database!;
        using var asked = new AskedStatements(database);

        var page = await workspace.Assessor.Get("/inspections/croydon-2012/cases/C01");
        var shown = asked.All.Count(IsAboutRulings);
        await workspace.Script(page, ("a.q11_screen_done", "yes"));

        shown.ShouldBe(1);
        asked.All.Count(IsAboutRulings).ShouldBe(1);

        static bool IsAboutRulings(string statement) => statement.Contains("FROM rulings", StringComparison.OrdinalIgnoreCase);
    }
}
