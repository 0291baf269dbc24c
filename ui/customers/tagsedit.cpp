// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/tagsedit.h"

#include "core/base/textfolding.h"
#include "ui/base/chip.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"

#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace regulars {

TagsEdit::TagsEdit(QWidget *parent)
    : QWidget(parent),
      m_chips(new QWidget(this)),
      m_flow(new FlowLayout(m_chips, space::s)),
      m_line(new QLineEdit(this)),
      m_suggestions(new QStringListModel(this))
{
    m_line->setObjectName(u"tag_line"_s);
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->installEventFilter(this);
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_chips->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_chips);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.contains(u','))
            takeTyped();
        else
            Q_EMIT edited();
    });
    // The line has put the chosen completion in only after the signal.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsEdit::takeTyped, Qt::QueuedConnection);
}

QStringList TagsEdit::tags() const
{
    QStringList tags = m_tags;
    const QString typed = m_line->text().simplified();
    const auto same = [&](const QString &tag) { return folded(tag) == folded(typed); };
    if (!folded(typed).isEmpty() && std::none_of(tags.begin(), tags.end(), same))
        tags.append(typed);
    return tags;
}

void TagsEdit::setTags(const QStringList &tags)
{
    m_tags = tags;
    m_line->clear();
    refresh();
}

void TagsEdit::setSuggestions(const QStringList &tags)
{
    m_suggestions->setStringList(tags);
}

void TagsEdit::add(const QString &tag)
{
    const QString word = tag.simplified();
    const auto same = [&](const QString &each) { return folded(each) == folded(word); };
    if (!folded(word).isEmpty() && std::none_of(m_tags.begin(), m_tags.end(), same))
        m_tags.append(word);
}

void TagsEdit::takeTyped()
{
    const QStringList words = m_line->text().split(u',');
    for (const QString &word : words)
        add(word);
    m_line->clear();
    refresh();
    Q_EMIT edited();
}

void TagsEdit::refresh()
{
    for (FilterChip *chip : findChildren<FilterChip *>()) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    for (const QString &tag : m_tags) {
        auto *chip = new FilterChip(tag, m_chips);
        chip->setAccessibleName(tr("Remove the tag %1").arg(tag));
        m_flow->addWidget(chip);
        chip->show();
        connect(chip, &FilterChip::removed, this, [this, tag] {
            m_tags.removeAll(tag);
            refresh();
            m_line->setFocus();
            Q_EMIT edited();
        });
    }
    m_chips->setVisible(!m_tags.isEmpty());
    updateGeometry();
}

bool TagsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            takeTyped();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
            m_tags.removeLast();
            refresh();
            Q_EMIT edited();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void addTagsField(FormBinder &form, const QString &id, const QString &label, TagsEdit *tags, bool wide)
{
    FormField &field = form.addEditor(id, label, tags,
                                      {[tags] { return QVariant(tags->tags()); },
                                       [tags](const QVariant &value) { tags->setTags(value.toStringList()); },
                                       {}},
                                      wide);
    QObject::connect(tags, &TagsEdit::edited, &field, &FormField::edited);
}

} // namespace regulars
