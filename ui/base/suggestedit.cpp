// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/suggestedit.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int valueRole = Qt::UserRole + 1;
constexpr int titleRole = Qt::UserRole + 2;

} // namespace

SuggestEdit::SuggestEdit(QWidget *parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_suggestions(new QStandardItemModel(this))
{
    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(titleRole);
    m_completer->setWidget(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(60);
    connect(this, &QLineEdit::textEdited, this, [this] { m_timer.start(); });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (text().trimmed().isEmpty())
            m_completer->popup()->hide();
        else
            Q_EMIT suggestionsWanted(text());
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        const QVariant value = index.data(valueRole);
        m_timer.stop();
        setQuietText(index.data(titleRole).toString());
        Q_EMIT chosen(value);
    });
}

void SuggestEdit::showSuggestions(const QString &text, const QList<Suggestion> &suggestions)
{
    if (text != this->text() || !hasFocus())
        return;
    m_suggestions->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(
            suggestion.detail.isEmpty()
                ? suggestion.title
                : tr("%1  ·  %2", "title and detail of a suggestion").arg(suggestion.title, suggestion.detail));
        item->setData(suggestion.value, valueRole);
        item->setData(suggestion.title, titleRole);
        m_suggestions->appendRow(item);
    }
    if (suggestions.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(text);
    m_completer->complete();
}

void SuggestEdit::setQuietText(const QString &text)
{
    const QSignalBlocker quiet(this);
    setText(text);
}

} // namespace regulars
