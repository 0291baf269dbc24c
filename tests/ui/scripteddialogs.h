// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/dialogs.h"

#include <QtCore/QList>

#include <functional>
#include <optional>

namespace regulars::uitest {

/// Answers from a list that the test wrote before, and remembers what was asked.
class ScriptedDialogs final : public Dialogs
{
public:
    /// The answers to come: an index for questions, nothing to cancel.
    QList<std::optional<int>> answers;
    /// What happens while a question stands.
    std::function<void()> whileAsked = [] {};
    /// The files to choose, in order; an empty one cancels.
    QStringList files;
    QList<Question> questions;
    QList<FileRequest> requests;

    void ask(QWidget *, const Question &question, std::function<void(int)> answered) override
    {
        questions.append(question);
        whileAsked();
        const std::optional<int> answer = answers.isEmpty() ? std::nullopt : answers.takeFirst();
        if (answer)
            answered(*answer);
    }
    void openFile(QWidget *, const FileRequest &request, std::function<void(QString)> chosen) override
    {
        choose(request, chosen);
    }
    void saveFile(QWidget *, const FileRequest &request, std::function<void(QString)> chosen) override
    {
        choose(request, chosen);
    }
    void openFolder(QWidget *, const FileRequest &request, std::function<void(QString)> chosen) override
    {
        choose(request, chosen);
    }

private:
    void choose(const FileRequest &request, const std::function<void(QString)> &chosen)
    {
        requests.append(request);
        const QString file = files.isEmpty() ? QString() : files.takeFirst();
        if (!file.isEmpty())
            chosen(file);
    }
};

} // namespace regulars::uitest
