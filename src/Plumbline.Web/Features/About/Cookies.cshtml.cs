using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Plumbline.Web.Features.About;

/// <summary>Says which cookies there are and what for.</summary>
[AllowAnonymous]
public sealed class CookiesPage : PageModel;
