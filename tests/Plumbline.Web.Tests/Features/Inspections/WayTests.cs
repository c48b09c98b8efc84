using Plumbline.Inspections.Access;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Features.Inspections;

public class WayTests
{
    [Theory]
    [InlineData("/timetable")]
    [InlineData("/team")]
    [InlineData("/information")]
    [InlineData("/caseload")]
    [InlineData("/sample")]
    [InlineData("/allocation")]
    [InlineData("/conflicts")]
    [InlineData("/review")]
    [InlineData("/second-readings")]
    [InlineData("/seeded")]
    [InlineData("/scores")]
    [InlineData("/scores/q11_screen_done")]
    [InlineData("/audit")]
    [InlineData("/cases/C01")]
    [InlineData("/cases/C01/review")]
    [InlineData("/cases/C01/disputes")]
    [InlineData("/cases/C01/questions/q11_screen_done")]
    public async Task The_way_to_every_page_of_an_inspection_names_the_area_and_leads_back(string below)
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);

        var page = await lead.Get("/inspections/croydon-2012" + below);

        var way = page.Document.QuerySelectorAll(".govuk-breadcrumbs a").Take(2).Select(step => (Page.Words(step), step.GetAttribute("href")));
        way.ShouldBe([("Inspections", "/inspections"), ("Croydon", "/inspections/croydon-2012")]);
    }
}
