using AngleSharp.Html.Parser;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Forms;

namespace Plumbline.Web.Tests.GovUk;

/// <summary>What people type comes back in the attributes of components: as a value, never as more of the page.</summary>
public class MarkupTests
{
    private const string Hostile = "\"><img src=x onerror=alert(1)> ' onfocus='alert(2) &quot; & <";

    [Fact]
    public void A_value_in_an_attribute_stays_a_value()
    {
        object[] components =
        [
            new TextInput { Name = "n", Label = "A label", Value = Hostile },
            new Button { Text = "Save", Name = "n", Value = Hostile },
            new Link(Hostile, "A link"),
            new Select { Name = "n", Label = "A label", Items = [new SelectItem { Value = Hostile, Text = "A choice" }] },
            new Button { Text = "Save", Attributes = new Dictionary<string, string?> { ["aria-label"] = Hostile } },
            new ErrorSummary { TitleText = "Errors", ErrorList = [new ErrorLink { Text = "An error", Href = Hostile }] },
        ];

        foreach (var component in components)
        {
            var document = new HtmlParser().ParseDocument(component.ToString()!);

            document.QuerySelectorAll("img").ShouldBeEmpty(component.GetType().Name);
            document.All
                .SelectMany(element => element.Attributes)
                .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
                .ShouldBeEmpty(component.GetType().Name);
            document.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value).ShouldContain(Hostile, component.GetType().Name);
        }
    }
}
