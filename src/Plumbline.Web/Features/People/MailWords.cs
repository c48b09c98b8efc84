using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.People;

/// <summary>What pages say of e-mails.</summary>
internal static class MailWords
{
    public static readonly LocalText Invited = new("{0} is invited by email", "Mae {0} yn cael gwahoddiad drwy e-bost");

    public static readonly LocalText InvitedWhat = new(
        "The link goes out within a minute. If it does not arrive, the page of the person makes another link to hand over, which ends the first.",
        "Bydd y ddolen yn mynd o fewn munud. Os na fydd yn cyrraedd, mae tudalen y person yn gwneud dolen arall i’w rhoi, a daw’r gyntaf i ben.");

    public static readonly LocalText ByHand = new("Show me the link instead, and I hand it over", "Dangoswch y ddolen i mi yn lle hynny, a byddaf yn ei rhoi");

    public static readonly LocalText Trouble = new("Emails that could not be sent", "Negeseuon e-bost na ellid eu hanfon");

    public static readonly LocalText WhatHappened = new("What happened", "Beth ddigwyddodd");

    public static readonly LocalText Tries = new("Tried", "Ceisiadau");

    public static readonly LocalText Since = new("Since", "Ers");

    public static readonly LocalText WhatToDo = new("What to do", "Beth i’w wneud");

    public static readonly LocalText SendAgain = new("Send again", "Anfon eto");

    public static readonly LocalText SendAgainTo = new("Send again to {0}", "Anfon eto at {0}");

    public static readonly LocalText SentAgain = new("The email goes out again within a minute.", "Bydd yr e-bost yn mynd eto o fewn munud.");

    public static readonly LocalText GivenUp = new("Given up", "Rhoddwyd y gorau iddi");

    public static readonly LocalText TriedAgain = new("Is tried again", "Caiff ei hanfon eto");

    private static readonly LocalText Answered = new("The mail server answered {0}", "Atebodd y gweinydd e-bost {0}");

    private static readonly Dictionary<string, LocalText> Faults = new()
    {
        ["unreachable"] = new("The mail server could not be reached", "Nid oedd modd cyrraedd y gweinydd e-bost"),
        ["sign-in"] = new("The mail server refused the user or the password", "Gwrthododd y gweinydd e-bost y defnyddiwr neu’r cyfrinair"),
        ["encryption"] = new("The mail server does not encrypt as it must", "Nid yw’r gweinydd e-bost yn amgryptio fel y mae’n rhaid"),
        ["no-address"] = new("The account has no address that can be used", "Nid oes gan y cyfrif gyfeiriad y gellir ei ddefnyddio"),
        ["no-link"] = new("The link for the invitation could not be made", "Ni ellid creu’r ddolen ar gyfer y gwahoddiad"),
        ["off"] = new("Email is off", "Mae e-bost wedi’i ddiffodd"),
    };

    public static string Fault(Speech say, string code) =>
        Faults.TryGetValue(code, out var known) ? say[known] : say[Answered, code.Replace("smtp-", "", StringComparison.Ordinal)];
}
