using ArticleClean.Documents;
using ArticleClean.Filters.Lines;

namespace ArticleClean.Filters.Comments;

/// <summary>The words of comment sections: their headings, who speaks, the buttons below a comment.</summary>
internal static class CommentCues
{
    private const int MaxSpeakerWords = 8;

    /// <summary>Characters of a heading with a title in it, and of the count beside a short one.</summary>
    private const int MaxHeading = 200, MaxCount = 12;

    private static readonly PhraseSet Headings = new(
        "comments|all comments|view all comments|show comments|reader comments|comments section|user comments|join the conversation|join the discussion|"
        + "kommentare|leserkommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|komentáře|комментарии|kommentarer|kommentit|yorumlar|评论|コメント|댓글");

    private static readonly PhraseSet Buttons = new(
        "reply|replies|reply to comment|reply to this comment|log in to reply|login to reply|report|report comment|report abuse|flag|flag comment|permalink|quote reply|like reply|"
        + "antworten|auf kommentar antworten|melden|répondre|signaler|responder|denunciar|rispondi|beantwoorden|odpowiedz|ответить|svara|svar|vastaa|yanıtla|返信|回复|답글");

    private static readonly string[] Says =
        ["says", "sagt", "schreibt", "dit", "dice", "diz", "says:", "said:", "wrote:", "writes:", "says on", "sagt:", "schreibt:", "schrieb:", "meint:", "dit :", "dit:", "a dit :", "a écrit :", "dice:", "dijo:", "escribió:", "ha detto:", "scrive:", "disse:", "diz:", "zegt:", "schreef:", "pisze:", "napisał:", "пишет:", "говорит:", "skriver:"];

    /// <summary>How a heading goes on behind the count: as blogs' software has it in each language.</summary>
    private static readonly string[] CountedHeadings =
    [
        "thoughts on ", "thought on ", "comments on ", "comment on ", "responses to ", "response to ", "replies to ", "reply to ",
        "antworten zu ", "antwort zu ", "antworten auf ", "antwort auf ", "gedanken zu ", "gedanke zu ", "kommentare zu ", "kommentar zu ",
        "réflexions sur ", "réflexion sur ", "commentaires sur ", "commentaire sur ", "réponses à ", "réponse à ",
        "comentarios en ", "comentario en ", "pensamientos en ", "respuestas a ", "respuesta a ", "commenti su ", "commento su ", "pensieri su ", "risposte a ",
        "comentários em ", "comentário em ", "respostas para ", "reacties op ", "reactie op ", "gedachten over ", "gedachte over ",
        "odpowiedzi na ", "odpowiedź na ", "komentarzy do ", "komentarze do ", "komentarz do ",
    ];

    /// <summary>Whether a line is a comment section's heading: <c>Comments</c>, <c>59 Comments</c>, <c>3 thoughts on “…</c>.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        // A longer heading begins with a count.
        if (line.Length > MaxHeading || (line.Length > Headings.MaxLength + MaxCount && !line.ContainsAnyInRange('0', '9'))) return false;
        var text = PhraseSet.Normalise(line);
        var counted = text.AsSpan().TrimStart("0123456789.,()").TrimStart();
        var isCounted = counted.Length < text.Length;
        if (isCounted)
            foreach (var head in CountedHeadings)
                if (counted.StartsWith(head, StringComparison.Ordinal)) return true;
        if (isCounted && counted is "comment" or "kommentar" or "commentaire" or "comentario" or "comentário") return true;
        return line.Length <= Headings.MaxLength + MaxCount && Headings.Contains(counted.TrimEnd("0123456789.,() ").ToString());
    }

    /// <summary>Whether a line names who speaks: <c>Karl Fleischmann says:</c>.</summary>
    public static bool IsSpeaker(ReadOnlySpan<char> line)
    {
        if (LineShape.CountWords(line) > MaxSpeakerWords) return false;
        foreach (var cue in Says)
            if (line.Length > cue.Length && line.EndsWith(cue, StringComparison.OrdinalIgnoreCase) && WhiteSpace.IsBlank(line[^(cue.Length + 1)])) return true;
        return false;
    }

    /// <summary>Whether a line is a button below a comment: <c>Reply</c>.</summary>
    public static bool IsButton(ReadOnlySpan<char> line) => Buttons.IsLine(line);
}
