using Microsoft.AspNetCore.Http;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Reports;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Shared;

/// <summary>Where a page stands: its title, its room and the way to it.</summary>
public sealed record Whereabouts(string Title, Room Room)
{
    public IReadOnlyList<Crumb> Way { get; init; } = [];

    /// <summary>The rooms that the one who asks may enter.</summary>
    internal IReadOnlyList<NavigationItem> Rooms(Speech say, WhoAsks who)
    {
        var rooms = new List<(Room Room, LocalText Name, string Address, bool IsOpen)>
        {
            (Room.Inspections, LayoutWords.Inspections, "/inspections", who.IsSignedIn),
            (Room.Reports, LayoutWords.Reports, ReportLinks.Root, true),
            (Room.People, LayoutWords.People, "/people", who.May(Act.ManagePeople)),
            (Room.Audit, LayoutWords.Audit, "/audit", who.May(Act.ReadAuditTrail)),
            (Room.Account, LayoutWords.Account, "/account", who.IsSignedIn),
            (Room.SignIn, LayoutWords.SignIn, "/sign-in", !who.IsSignedIn),
        };
        return [.. rooms.Where(room => room.IsOpen).Select(room => new NavigationItem { Text = say[room.Name], Href = room.Address, Active = room.Room == Room })];
    }

    internal static IReadOnlyList<LanguageLink> InEachLanguage(HttpRequest request, Speech say) =>
    [
        .. Plumbline.Languages.All.Select(language => new LanguageLink
        {
            Text = language == Language.Welsh ? "Cymraeg" : "English",
            Lang = language.Code(),
            Current = say.Language == language,
            Href = request.SamePageIn(language),
        }),
    ];
}
