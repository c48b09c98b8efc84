using System.Text.RegularExpressions;
using Plumbline.Testing;

namespace Plumbline.Web.Tests.Keeping;

public partial class ShownAgainTests
{
    /// <summary>A form without an address of its own is sent to where its page came from: shown again once, it would be shown again for ever and never sent.</summary>
    [Fact]
    public void Every_form_that_can_be_shown_again_says_where_it_is_sent()
    {
        var forms = Directory.GetFiles(Repository.PathTo("src", "Plumbline.Web", "Features"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Form().Matches(File.ReadAllText(file)).Select(form => (Page: Path.GetFileName(file), form.Value)))
            .Where(form => form.Value.Contains("IShownAgain.Form", StringComparison.Ordinal)).ToList();
        forms.Count.ShouldBeGreaterThan(4);

        forms.Where(form => !form.Value.Contains("asp-", StringComparison.Ordinal) && !form.Value.Contains("action=", StringComparison.Ordinal)).ShouldBeEmpty("give the form asp-page-handler=\"\"");
    }

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex Form();
}
