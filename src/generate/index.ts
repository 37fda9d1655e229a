process.stderr.write("生成资料的程序还没有接上。\n");
