// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QTimer>
#include <QtCore/QVariant>
#include <QtWidgets/QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace regulars {

/// Something that what is typed may mean.
struct Suggestion
{
    QString title;
    QString detail; ///< tells apart what has the same title
    QVariant value;
};

/// A line in which typing asks for suggestions and choosing one says so. What is typed without choosing stays text.
class SuggestEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SuggestEdit(QWidget *parent = nullptr);

    /// The answer to the latest suggestionsWanted(); an answer to an older text is dropped.
    void showSuggestions(const QString &text, const QList<Suggestion> &suggestions);
    /// Sets the text without asking for suggestions.
    void setQuietText(const QString &text);

Q_SIGNALS:
    void suggestionsWanted(const QString &text);
    void chosen(const QVariant &value);

private:
    QTimer m_timer;
    QCompleter *m_completer;
    QStandardItemModel *m_suggestions;
};

} // namespace regulars
