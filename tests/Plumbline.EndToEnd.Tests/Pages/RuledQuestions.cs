using Microsoft.Extensions.DependencyInjection;
using Plumbline.Assessments.Rulings;
using Plumbline.Workspace;
using Plumbline.Workspace.Rulings;

namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>A question with a ruling that stands, one that was replaced and one that was withdrawn, and an enquiry that waits.</summary>
internal static class RuledQuestions
{
    public static async Task In(IServiceProvider server, Acting who, string inspection, string question)
    {
        await using var scope = server.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var rule = services.GetRequiredService<RuleOnQuestion>();
        var enquiry = (await services.GetRequiredService<AskHowToJudge>().RunAsync(who, inspection, question, "Does a draft count?")).Value;
        var first = await rule.RunAsync(
            who, inspection, question,
            new NewRuling(new RulingText("Only a signed one counts.", "Dim ond un wedi’i lofnodi sy’n cyfrif.")) { Answers = [enquiry] });
        _ = (await rule.RunAsync(
            who with { Why = "The standard allows an electronic one" }, inspection, question,
            new NewRuling(new RulingText("A signed one counts, also electronically.", null)) { Replaces = first.Value })).Value;
        var slip = await rule.RunAsync(who, inspection, question, new NewRuling(new RulingText(null, "Mae drafft yn cyfrif.")));
        _ = (await services.GetRequiredService<WithdrawRuling>().RunAsync(who with { Why = "A slip" }, inspection, slip.Value)).Value;
        _ = (await services.GetRequiredService<AskHowToJudge>().RunAsync(who, inspection, question, "What if the date is missing?")).Value;
    }
}
