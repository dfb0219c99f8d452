namespace ArticleClean.Filters.Comments;

/// <summary>Where comments of readers stand: the indices of the first piece, and of the one behind the last.</summary>
internal readonly record struct CommentSection(int Start, int End);
