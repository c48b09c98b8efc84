using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Plumbline.Web.Features.Problems;

/// <summary>The page that every refusal and every failure ends on.</summary>
[AllowAnonymous]
public sealed class ProblemPage : PageModel
{
    internal LocalText Heading { get; private set; } = ProblemWords.NotFound;

    internal LocalText What { get; private set; } = ProblemWords.NotFoundWhat;

    internal string? Reference { get; private set; }

    public void OnGet()
    {
        // Who opens the address itself finds nothing there.
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        if (HttpContext.Features.Get<Refused>()?.Why == Problem.DeclaredConflict)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        Reference = HttpContext.Features.Get<Failed>()?.Reference;
        (Heading, What) = (Response.StatusCode, HttpContext.Features.Get<Refused>()?.Why) switch
        {
            (_, Problem.OtherSite) => (ProblemWords.OtherSite, ProblemWords.OtherSiteWhat),
            (_, Problem.OldForm) => (ProblemWords.OldForm, ProblemWords.OldFormWhat),
            (_, Problem.NoText) => (ProblemWords.NoText, ProblemWords.NoTextWhat),
            (_, Problem.DeclaredConflict) => (ProblemWords.DeclaredConflict, ProblemWords.DeclaredConflictWhat),
            (_, Problem.ClosedInspection) => (ProblemWords.ClosedInspection, ProblemWords.ClosedInspectionWhat),
            (_, Problem.LockedFile) => (ProblemWords.LockedFile, ProblemWords.LockedFileWhat),
            (_, Problem.TooMuch) => (ProblemWords.TooMuch, ProblemWords.TooMuchWhat),
            (StatusCodes.Status403Forbidden, _) => (ProblemWords.Forbidden, ProblemWords.ForbiddenWhat),
            (StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed, _) => (ProblemWords.NotFound, ProblemWords.NotFoundWhat),
            (StatusCodes.Status409Conflict, _) => (ProblemWords.Conflict, ProblemWords.ConflictWhat),
            (StatusCodes.Status429TooManyRequests, _) => (ProblemWords.TooOften, ProblemWords.TooOftenWhat),
            (>= 500, _) => (ProblemWords.Failed, ProblemWords.FailedWhat),
            _ => (ProblemWords.NotUnderstood, ProblemWords.NotUnderstoodWhat),
        };
    }
}
