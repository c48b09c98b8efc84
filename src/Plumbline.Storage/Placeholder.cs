namespace Plumbline.Storage;

internal static class Placeholder;
