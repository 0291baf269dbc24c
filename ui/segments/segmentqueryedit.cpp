// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentqueryedit.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/segments/ruleerrortexts.h"

#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int leastHeight = 110; // pixels: a few lines
constexpr int leastPopup = 220;  // pixels

/// Keys that the list of words needs while it is open.
bool isForWords(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab ||
           key == Qt::Key_Escape;
}

/// The completer hands its keys to the editor itself, past all event filters.
class QueryEditor final : public QPlainTextEdit
{
public:
    QueryEditor(std::function<bool(QKeyEvent *)> taken, QWidget *parent) : QPlainTextEdit(parent), m_taken(std::move(taken))
    {
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!m_taken(event))
            QPlainTextEdit::keyPressEvent(event);
    }

private:
    std::function<bool(QKeyEvent *)> m_taken; ///< whether nothing more is to be done with the key
};

} // namespace

SegmentQueryEdit::SegmentQueryEdit(QWidget *parent)
    : QWidget(parent),
      m_edit(new QueryEditor([this](QKeyEvent *event) { return take(event); }, this)),
      m_sentence(new TextLabel({}, FontRole::Small, ColourRole::Red, this)),
      m_completer(new QCompleter(this)),
      m_words(new QStringListModel(this)),
      m_rule(SegmentRule{})
{
    m_edit->setObjectName(u"query"_s);
    m_edit->setAccessibleName(tr("Rule as text"));
    m_edit->setPlaceholderText(tr("orders.count >= 3 and last_order before 60 days ago"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(leastHeight);
    m_sentence->setObjectName(u"query_error"_s);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_completer->setModel(m_words);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    auto *help = new TextLabel(tr("Ctrl+Space shows what can stand there. Nothing at all: everybody."), FontRole::Small,
                               ColourRole::Muted, this);
    help->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(help);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->toPlainText() == m_read)
            return; // only its looks
        follow();
        if (m_edit->hasFocus())
            offer(false);
        Q_EMIT edited();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SegmentQueryEdit::insert);
}

void SegmentQueryEdit::setNames(const QueryNames &names)
{
    m_names = names;
    follow();
}

void SegmentQueryEdit::setRule(const SegmentRule &rule)
{
    const SegmentRule shortest = normalized(rule);
    const RuleGroup *group = shortest.group();
    const bool isEverybody = group && group->rules.empty() && group->kind != GroupKind::Any;
    setText(isEverybody ? QString() : queryOf(rule, m_names)); // nothing at all says the same
}

void SegmentQueryEdit::setText(const QString &text)
{
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
    }
    follow();
}

QString SegmentQueryEdit::text() const
{
    return m_edit->toPlainText();
}

std::optional<SegmentRule> SegmentQueryEdit::rule() const
{
    return m_rule;
}

QString SegmentQueryEdit::error() const
{
    return m_sentence->text();
}

void SegmentQueryEdit::follow()
{
    m_read = text();
    const auto parsed = parseQuery(m_read, m_names);
    m_rule = parsed ? std::optional(*parsed) : std::nullopt;
    m_error = parsed ? std::nullopt : std::optional(parsed.error());
    m_sentence->setText(m_error ? RuleErrorTexts::sentence(*m_error) : QString());
    m_sentence->setVisible(m_error.has_value());
    m_edit->setAccessibleDescription(m_sentence->text());
    setInvalidMark(m_edit, m_error.has_value());
    underline();
}

void SegmentQueryEdit::underline()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_error && !m_read.isEmpty()) {
        // At the end there is nothing to underline but what stands last.
        const int last = int(m_read.size()) - 1;
        const int from = std::clamp(m_error->position, 0, last);
        const int length = std::clamp(m_error->length, 1, int(m_read.size()) - from);
        QTextEdit::ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Theme::of(this).colour(ColourRole::Red));
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(from);
        mark.cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        marks += mark;
    }
    m_edit->setExtraSelections(marks);
}

void SegmentQueryEdit::offer(bool isAsked)
{
    m_offered = completionAt(text(), m_edit->textCursor().position(), m_names);
    const QString typed = text().mid(m_offered.position, m_offered.length);
    const bool isWritten = m_offered.words.size() == 1 && m_offered.words.first() == typed;
    if (m_offered.words.isEmpty() || isWritten || (!isAsked && m_offered.length == 0)) {
        m_completer->popup()->hide();
        return;
    }
    m_words->setStringList(m_offered.words);
    m_completer->setCompletionPrefix({});
    QRect place = m_edit->cursorRect();
    place.setWidth(std::max(leastPopup, m_completer->popup()->sizeHintForColumn(0) +
                                            m_completer->popup()->verticalScrollBar()->sizeHint().width() + space::l));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void SegmentQueryEdit::insert(const QString &word)
{
    QTextCursor cursor = m_edit->textCursor();
    const QueryCompletion offered = completionAt(text(), cursor.position(), m_names);
    const bool isFollowed = text().mid(offered.position + offered.length, 1).trimmed().isEmpty() &&
                            offered.position + offered.length < text().size();
    cursor.setPosition(offered.position);
    cursor.setPosition(offered.position + offered.length, QTextCursor::KeepAnchor);
    const bool isOpening = word.endsWith(u'(');
    cursor.insertText(isOpening || isFollowed ? word : word + u' ');
    m_edit->setTextCursor(cursor);
    m_completer->popup()->hide();
    m_edit->setFocus();
}

bool SegmentQueryEdit::take(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer(true);
        return true;
    }
    const bool isForList = m_completer->popup()->isVisible() && isForWords(event->key());
    if (isForList)
        event->ignore(); // so that the completer takes it
    return isForList;
}

} // namespace regulars
