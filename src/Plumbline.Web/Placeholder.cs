namespace Plumbline.Web;

internal static class Placeholder;
