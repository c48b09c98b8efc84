using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Plumbline.Web.Features.About;

/// <summary>Says for whom the pages work, and whom to tell where they do not.</summary>
[AllowAnonymous]
public sealed class AccessibilityPage : PageModel;
