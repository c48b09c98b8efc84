namespace Plumbline.Web.Features.Team;

/// <summary>What the page of an inspection's team says.</summary>
internal static class TeamWords
{
    public static readonly LocalText Title = new("Team", "Tîm");

    public static readonly LocalText Person = new("Person", "Enw’r person");

    public static readonly LocalText Role = new("Role", "Rôl");

    public static readonly LocalText Nobody = new("Nobody has been assigned to this inspection yet.", "Nid oes neb wedi’i neilltuo i’r arolygiad hwn eto.");

    public static readonly LocalText Assign = new("Assign", "Neilltuo");

    public static readonly LocalText AssignSomebody = new("Assign somebody", "Neilltuo rhywun");

    public static readonly LocalText AssignHint = new(
        "People are listed with each role that the administrator gave them.", "Rhestrir pobl gyda phob rôl a roddodd y gweinyddwr iddynt.");

    public static readonly LocalText PersonInRole = new("{0}: {1}", "{0} – {1}");

    public static readonly LocalText TakeOff = new("Take off", "Tynnu oddi ar y tîm");

    public static readonly LocalText TakeOffWhom = new("{0} as {1}", "{0} fel {1}");

    public static readonly LocalText Sure = new("Take {0} off the team as {1}?", "Tynnu {0} oddi ar y tîm fel {1}?");

    public static readonly LocalText SureWhat = new(
        "They can no longer open this inspection in that role. What they have done stays, and you can assign them again.",
        "Ni fydd modd iddynt agor yr arolygiad hwn yn y rôl honno mwyach. Mae’r hyn a wnaethant yn aros, a gallwch eu neilltuo eto.");

    public static readonly LocalText ChangeNothing = new("Go back and change nothing", "Mynd yn ôl heb newid dim");

    public static readonly LocalText Choose = new("Choose a person and their role", "Dewiswch berson a’i rôl");
}
