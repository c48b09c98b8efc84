using Plumbline.Files.Inspections.Areas;
using Plumbline.Inspections.Access;

namespace Plumbline.Files.Tests.Inspections;

public class CarriedAreasTests
{
    [Fact]
    public void The_areas_of_England_and_Wales_are_carried_each_once_and_those_of_Wales_in_both_languages()
    {
        var areas = CarriedAreas.Register.Areas;

        areas.Count.ShouldBeGreaterThanOrEqualTo(158);
        areas.Select(area => area.Name.English).ShouldBeUnique();
        areas.Count(area => area.Name.Welsh is not null).ShouldBe(20);
        areas.ShouldAllBe(area => CarriedAreas.Register.Find(area.Name.English) == area);
    }

    /// <summary>As published reports, the press and councils name them.</summary>
    [Theory]
    [InlineData("London Borough of Croydon", "Croydon")]
    [InlineData("croydon council", "Croydon")]
    [InlineData("Croydon Youth Offending Service", "Croydon")]
    [InlineData("The Royal Borough of Greenwich", "Greenwich")]
    [InlineData("Richmond-upon-Thames", "Richmond upon Thames")]
    [InlineData("Leicestershire & Rutland", "Leicestershire and Rutland")]
    [InlineData("Newcastle City Council", "Newcastle upon Tyne")]
    [InlineData("Bournemouth & Poole YOT", "Bournemouth and Poole")]
    [InlineData("City of York Council", "York")]
    [InlineData("St. Helens Metropolitan Borough Council", "St Helens")]
    [InlineData("Cyngor Sir Gaerfyrddin", "Carmarthenshire")]
    [InlineData("Cyngor Caerdydd", "Cardiff")]
    [InlineData("Ynys Mon", "Ynys Môn")]
    [InlineData("Middlesbrough Council", "Middlesbrough")]
    public void An_area_is_found_by_its_other_names(string typed, string name) => CarriedAreas.Register.Find(typed)?.Name.English.ShouldBe(name);

    [Theory]
    [InlineData("London Borough of Croydon", "Croydon", null, true)]
    [InlineData(" croydon ", "Croydon", null, true)]
    [InlineData("Portsmouth City Council", "Wessex", null, true)]
    [InlineData("Wessex", "Portsmouth", null, true)]
    [InlineData("Portsmouth", "Southampton", null, false)]
    [InlineData("Abertawe", "Swansea", "Abertawe", true)]
    [InlineData("Derby", "Derbyshire", null, false)]
    [InlineData("Leicester City", "Leicestershire and Rutland", null, false)]
    [InlineData("Porth y Môr", "Seaport", "Porth y Mor", true)]
    [InlineData("Seaport Borough Council", "Seaport", null, true)]
    [InlineData("Sutton", "Croydon", null, false)]
    [InlineData("Council", "Croydon", null, false)]
    [InlineData("", "Croydon", null, false)]
    [InlineData(null, "Croydon", null, false)]
    public void The_own_area_is_known_by_any_name(string? home, string english, string? welsh, bool isOwn) =>
        OwnArea.Is(CarriedAreas.Register, home, new LocalText(english, welsh)).ShouldBe(isOwn);

    [Fact]
    public void A_slip_of_the_pen_is_put_as_a_question() => CarriedAreas.Register.Suggest("Croyden").ShouldBe("did you mean Croydon?");
}
