using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Web.Access;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.People;
using Plumbline.Workspace;

namespace Plumbline.Web.Features.Audit;

/// <summary>Who did what and when: of the whole workspace, or of one inspection for those who lead it.</summary>
[Allow(Act.ReadAuditTrail)]
public sealed class AuditPage(AuditSearch search, Views views, Speech say) : PageModel
{
    /// <summary>So that nobody makes the server count to the end.</summary>
    private const int LastPage = 200;

    /// <summary>Of the address when it names one, otherwise of the filter.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Inspection { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    [BindProperty(SupportsGet = true, Name = "case")]
    public string? Case { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public int Number { get; set; } = 1;

    internal IReadOnlyList<AuditLine> Lines { get; private set; } = [];

    internal IReadOnlyList<Account> People { get; private set; } = [];

    internal bool HasMore { get; private set; }

    internal bool IsOfOneInspection => RouteData.Values.ContainsKey("inspection");

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        Number = Math.Clamp(Number, 1, LastPage);
        People = await Colleagues.AllAsync(views, HttpContext.RequestAborted);
        (Lines, var more) = await search.Find(Person, Blank(Inspection), Blank(Case), Number, HttpContext.RequestAborted);
        HasMore = more && Number < LastPage;
    }

    internal string Address(int number) => QueryHelpers.AddQueryString(Request.Path, new Dictionary<string, string?>
    {
        ["person"] = Person?.ToString(),
        ["inspection"] = IsOfOneInspection ? null : Blank(Inspection),
        ["case"] = Blank(Case),
        ["from"] = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null));

    /// <summary>The name of an account; the word itself for the program's own acts.</summary>
    internal string Name(string? by) =>
        by is null ? say[AuditWords.Nobody] : Guid.TryParse(by, out var id) ? People.FirstOrDefault(person => person.Id == id)?.DisplayName ?? by : by;

    /// <summary>An account by its name, anything else by its id.</summary>
    internal string Subject(AuditLine line) => line.Subject is null ? "" : Name(line.Subject);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
