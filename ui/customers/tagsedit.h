// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QStringListModel;

namespace regulars {

class FlowLayout;
class FormBinder;

/// Edits tags: each a chip that a click takes off, and a line for more with the tags in use as completions. Enter or a
/// comma ends a tag; Backspace in the empty line takes the last one off.
class TagsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit TagsEdit(QWidget *parent = nullptr);

    /// Also what stands unfinished in the line.
    [[nodiscard]] QStringList tags() const;
    void setTags(const QStringList &tags);
    void setSuggestions(const QStringList &tags);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &tag);
    void takeTyped();
    void refresh();

    QWidget *m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QStringListModel *m_suggestions;
    QStringList m_tags;
};

/// Adds the tags to a form as a field of that id.
void addTagsField(FormBinder &form, const QString &id, const QString &label, TagsEdit *tags, bool wide = true);

} // namespace regulars
