using System.Text.Json;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Content.Lists;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.GovUk.Forms.Choices;
using Plumbline.Web.GovUk.Navigation;

namespace Plumbline.Web.Tests.GovUk;

/// <summary>Every component against the examples of govuk-frontend 6.6.0, compared as trees.</summary>
public class ComponentTests
{
    private static readonly Dictionary<string, Type> Components = new()
    {
        ["breadcrumbs"] = typeof(Breadcrumbs),
        ["button"] = typeof(Button),
        ["checkboxes"] = typeof(Checkboxes),
        ["details"] = typeof(Details),
        ["error-message"] = typeof(ErrorMessage),
        ["error-summary"] = typeof(ErrorSummary),
        ["fieldset"] = typeof(Fieldset),
        ["file-upload"] = typeof(FileUpload),
        ["generic-header"] = typeof(GenericHeader),
        ["hint"] = typeof(Hint),
        ["input"] = typeof(TextInput),
        ["inset-text"] = typeof(InsetText),
        ["label"] = typeof(Label),
        ["language-navigation"] = typeof(LanguageNavigation),
        ["notification-banner"] = typeof(NotificationBanner),
        ["password-input"] = typeof(PasswordInput),
        ["phase-banner"] = typeof(PhaseBanner),
        ["radios"] = typeof(Radios),
        ["select"] = typeof(Select),
        ["service-navigation"] = typeof(ServiceNavigation),
        ["skip-link"] = typeof(SkipLink),
        ["summary-list"] = typeof(SummaryList),
        ["table"] = typeof(Table),
        ["tag"] = typeof(Tag),
        ["task-list"] = typeof(TaskList),
        ["textarea"] = typeof(Textarea),
        ["warning-text"] = typeof(WarningText),
    };

    /// <summary>The options that Plumbline has no use for, and why; examples that set one of them are not compared.</summary>
    private static readonly Dictionary<string, string> NotOffered = new()
    {
        ["'isStartButton'"] = "Plumbline starts no transaction",
        ["'javascript'"] = "files are chosen with the browser's own control, with and without scripts",
        ["'chooseFilesButtonText'"] = "goes with javascript",
        ["'prefix'"] = "no field has a unit before it",
        ["'suffix'"] = "no field has a unit behind it",
        ["'inputWrapper'"] = "goes with prefix and suffix",
        ["'slots'"] = "the switch of languages has a place of its own",
        ["'card'"] = "no list of facts stands in a card",
    };

    public static TheoryData<string> Names => [.. Components.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_component_writes_what_the_design_system_writes(string name)
    {
        var compared = 0;
        foreach (var (fixture, options, html) in Fixtures.Of(name))
        {
            object component;
            try
            {
                component = Fixtures.Read(Components[name], options);
            }
            catch (JsonException fault)
            {
                NotOffered.Keys.ShouldContain(option => fault.Message.Contains(option, StringComparison.Ordinal), $"{name}, {fixture}: {fault.Message}");
                continue;
            }

            Tree.Of(component.ToString()!).ShouldBe(Tree.Of(html), $"{name}: {fixture}");
            compared++;
        }

        compared.ShouldBeGreaterThan(Fixtures.Of(name).Count() / 2, name);
    }

    [Fact]
    public void No_option_is_called_not_offered_that_is()
    {
        var faults = Components.SelectMany(component => Fixtures.Of(component.Key).Select(fixture => FaultOf(component.Value, fixture.Options)))
            .OfType<string>()
            .ToList();

        NotOffered.Keys.Where(option => !faults.Exists(fault => fault.Contains(option, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static string? FaultOf(Type component, System.Text.Json.Nodes.JsonObject options)
    {
        try
        {
            Fixtures.Read(component, options);
            return null;
        }
        catch (JsonException fault)
        {
            return fault.Message;
        }
    }
}
