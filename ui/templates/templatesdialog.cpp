// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/templatesdialog.h"

#include "models/base/commandrunner.h"
#include "models/templates/templatecommands.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/knowledge/knowledgetexts.h"
#include "ui/templates/templatetexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int detailRole = Qt::UserRole + 1;

QString detailOf(const ReplyTemplate &text)
{
    const QString begins = text.body.simplified().left(120);
    return text.language.isEmpty() ? begins
                                   : TemplatesDialog::tr("%1 · %2", "language, beginning of a text")
                                         .arg(KnowledgeTexts::language(text.language), begins);
}

QString detailOf(const TicketMacro &macro, const TemplateChoices &choices)
{
    QStringList details;
    for (const MacroStep &step : macro.steps)
        details += TemplateTexts::step(step, choices);
    if (!macro.reply.isEmpty())
        details += TemplatesDialog::tr("an answer");
    if (!macro.note.isEmpty())
        details += TemplatesDialog::tr("a note");
    return details.join(u" · "_s);
}

} // namespace

TemplatesDialog::TemplatesDialog(const TemplatesView &view, CommandRunner &commands, Part part, QWidget *parent)
    : QDialog(parent),
      m_view(view),
      m_commands(commands),
      m_parts(new SegmentedControl(this)),
      m_list(new QListWidget(this)),
      m_none(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_add(new QPushButton(tr("New…"), this)),
      m_edit(new QPushButton(tr("Edit…"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    setWindowTitle(tr("Templates and macros"));
    m_parts->setAccessibleName(tr("Templates or macros"));
    m_parts->addSegment(tr("Reply templates"));
    m_parts->addSegment(tr("Macros"));
    m_parts->setCurrentIndex(part == Part::Macros ? 1 : 0);
    m_none->setWordWrap(true);
    prepareListView(m_list);
    m_list->setAccessibleName(windowTitle());
    m_list->setItemDelegate(new ListRowDelegate(
        [](const QModelIndex &index) {
            ListRow row;
            row.title = index.data(Qt::DisplayRole).toString();
            row.subtitle = index.data(detailRole).toString();
            row.hasAvatar = false;
            return row;
        },
        m_list));
    layOut();
    bind();
    showEntries();
    m_list->setFocus();
    resize(560, 420);
}

void TemplatesDialog::layOut()
{
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *each : {m_add, m_edit, m_remove}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    auto *lists = new QVBoxLayout;
    lists->addWidget(m_none);
    lists->addWidget(m_list, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::l);
    middle->addLayout(lists, 1);
    middle->addLayout(buttons);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addWidget(m_parts, 0, Qt::AlignLeading);
    layout->addLayout(middle, 1);
    layout->addLayout(foot);
}

void TemplatesDialog::bind()
{
    connect(m_parts, &SegmentedControl::currentIndexChanged, this, &TemplatesDialog::showEntries);
    connect(&m_view, &TemplatesView::changed, this, &TemplatesDialog::showEntries);
    connect(m_list, &QListWidget::itemActivated, this, &TemplatesDialog::edit);
    connect(m_edit, &QPushButton::clicked, this, &TemplatesDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::remove);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (part() == Part::Macros)
            Q_EMIT macroRequested({});
        else
            Q_EMIT templateRequested({});
    });
    auto *remove = new QAction(m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &TemplatesDialog::remove);
}

TemplatesDialog::Part TemplatesDialog::part() const
{
    return m_parts->currentIndex() == 1 ? Part::Macros : Part::Templates;
}

void TemplatesDialog::showEntries()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const auto add = [this](const QString &name, const QString &detail) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(detailRole, detail);
    };
    if (m_view.value() && part() == Part::Templates) {
        for (const ReplyTemplate &each : m_view.value()->templates)
            add(each.name, detailOf(each));
    } else if (m_view.value()) {
        for (const TicketMacro &each : m_view.value()->macros)
            add(each.name, detailOf(each, *m_view.value()));
    }
    m_none->setText(part() == Part::Macros
                        ? tr("A macro does several things at once: it changes a ticket, answers it and leaves a note.")
                        : tr("A template is a text that you send again and again. Fields in it, such as the customer's "
                             "first name, are filled in for each customer."));
    m_none->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_edit->setEnabled(m_list->count() > 0);
    m_remove->setEnabled(m_list->count() > 0);
}

void TemplatesDialog::edit()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_view.value())
        return;
    if (part() == Part::Macros)
        Q_EMIT macroRequested(m_view.value()->macros.value(row));
    else
        Q_EMIT templateRequested(m_view.value()->templates.value(row));
}

void TemplatesDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_view.value())
        return;
    if (part() == Part::Macros)
        m_commands.run(RemoveTicketMacro{m_view.value()->macros.value(row).id});
    else
        m_commands.run(RemoveReplyTemplate{m_view.value()->templates.value(row).id});
}

} // namespace regulars
