using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of actions: only those that go to a destination or open an address are allowed (ISO 19005-2, 6.5).</summary>
internal static class ActionRules
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm",
    };

    /// <summary>Kinds that can be found anywhere: no other dictionary has such an entry S.</summary>
    private static readonly HashSet<string> Forbidden = new(StringComparer.Ordinal)
    {
        "Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition", "Trans", "GoTo3DView", "JavaScript",
        "SetState", "NoOp",
    };

    private static readonly HashSet<string> NamedActions = new(StringComparer.Ordinal) { "NextPage", "PrevPage", "FirstPage", "LastPage" };

    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        var actions = new HashSet<PdfDictionary>();
        foreach (PdfDictionary dictionary in document.Dictionaries)
        {
            CollectFrom(file, dictionary, actions);
            string? type = file.Get(dictionary, "Type").AsName;
            if (file.Get(dictionary, "S").AsName == "MCD" && (file.Get(dictionary, "CT").AsText is null || file.Items(dictionary, "Alt").Count < 2))
            {
                document.Findings.Add("PDF/UA 7.18.6.2", "A media clip has no content type or no description.");
            }

            if (type is "Catalog" or "Page" or "Annot" && dictionary.TryGet("AA", out _))
            {
                document.Findings.Add("PDF/A 6.5.2", $"An object {type} has additional actions that viewers trigger.");
            }
        }

        foreach (PdfDictionary action in actions)
        {
            CheckAction(document, action);
        }
    }

    /// <summary>Finds actions at their starting points (the catalog, annotations, outline entries), and the actions that follow each.</summary>
    private static void CollectFrom(PdfFile file, PdfDictionary dictionary, HashSet<PdfDictionary> actions)
    {
        // Structure elements also have entries S and A, but have a parent.
        bool isElement = dictionary.TryGet("P", out _) && dictionary.TryGet("S", out _);
        if (isElement)
        {
            return;
        }

        bool canAct = dictionary.TryGet("Rect", out _) || dictionary.TryGet("Title", out _);
        var open = new Stack<PdfValue>([file.Get(dictionary, "OpenAction")]);
        if (canAct)
        {
            open.Push(file.Get(dictionary, "A"));
        }

        if (file.Get(dictionary, "S").AsName is { } kind && Forbidden.Contains(kind))
        {
            open.Push(dictionary);
        }

        while (open.TryPop(out PdfValue? value))
        {
            if (value is PdfDictionary action && actions.Add(action))
            {
                foreach (PdfValue next in file.Items(action, "Next"))
                {
                    open.Push(file.Resolve(next));
                }
            }
        }
    }

    private static void CheckAction(ReadDocument document, PdfDictionary action)
    {
        string kind = document.File.Get(action, "S").AsName ?? string.Empty;
        if (!Allowed.Contains(kind))
        {
            document.Findings.Add("PDF/A 6.5.1", $"The file contains an action '{kind}', which PDF/A does not allow.");
        }

        string? name = document.File.Get(action, "N").AsName;
        if (kind == "Named" && !NamedActions.Contains(name ?? string.Empty))
        {
            document.Findings.Add("PDF/A 6.5.1", $"The file contains a named action '{name}', which PDF/A does not allow.");
        }
    }
}
