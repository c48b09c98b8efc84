using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Plumbline.Web.Features.About;

/// <summary>Says what is kept about the people who work here.</summary>
[AllowAnonymous]
public sealed class PrivacyPage : PageModel;
