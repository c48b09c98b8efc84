using Plumbline.Inspections.Access;
using Plumbline.Inspections.Areas;

namespace Plumbline.Tests.Inspections.Access;

/// <summary>A local assessor judges no case of the area that they work in, by whatever name either is called.</summary>
public sealed class OwnAreaTests
{
    private static readonly AreaRegister Areas = new([new Area(new LocalText("Cardiff", "Caerdydd")), new Area(new LocalText("Croydon"))]);

    [Theory]
    [InlineData("Cardiff", "Cardiff", "Caerdydd", true)]
    [InlineData("caerdydd", "Cardiff", null, true)]
    [InlineData("Croydon", "Cardiff", "Caerdydd", false)]
    [InlineData("Croydon", "Cardiff", null, false)]
    [InlineData("", "Cardiff", "Caerdydd", false)]
    [InlineData(" ", "", "", false)]
    [InlineData(null, "Cardiff", "Caerdydd", false)]
    public void An_area_is_ones_own_by_any_of_its_names_and_by_no_other(string? home, string english, string? welsh, bool isOwn) =>
        OwnArea.Is(Areas, home, new LocalText(english, welsh)).ShouldBe(isOwn);
}
