// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentquery.h"

#include <QtWidgets/QWidget>

#include <optional>

class QCompleter;
class QKeyEvent;
class QPlainTextEdit;
class QStringListModel;

namespace regulars {

class TextLabel;

/// A rule as a text of the query language: completes while a word is typed and with Ctrl+Space, underlines what is wrong and
/// says so below.
class SegmentQueryEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentQueryEdit(QWidget *parent = nullptr);

    void setNames(const QueryNames &names);
    /// Shows the text of the rule.
    void setRule(const SegmentRule &rule);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Nothing while it can't be read.
    [[nodiscard]] std::optional<SegmentRule> rule() const;
    /// The sentence below; empty when nothing is wrong.
    [[nodiscard]] QString error() const;
    [[nodiscard]] const QueryError *queryError() const { return m_error ? &*m_error : nullptr; }
    [[nodiscard]] QPlainTextEdit *editor() const { return m_edit; }
    [[nodiscard]] QCompleter *completer() const { return m_completer; }

Q_SIGNALS:
    void edited();

private:
    bool take(QKeyEvent *event);
    void follow();
    void offer(bool isAsked);
    void insert(const QString &word);
    void underline();

    QueryNames m_names;
    QPlainTextEdit *m_edit;
    TextLabel *m_sentence;
    QCompleter *m_completer;
    QStringListModel *m_words;
    QueryCompletion m_offered;
    std::optional<SegmentRule> m_rule;
    std::optional<QueryError> m_error;
    QString m_read; ///< the text that was read last
};

} // namespace regulars
